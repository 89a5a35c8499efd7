package fingerpost.ui.diagnose;

import fingerpost.diagnose.Cut;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.wire.Message;
import fingerpost.wire.NameServer;
import fingerpost.wire.ResourceRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The way of a question from the root down, as it is drawn. */
final class Ladder {
    /** One band of the drawing. */
    sealed interface Band {}

    /**
     * A zone with the servers that were asked for one name.
     *
     * @param idle servers of the zone that nobody asked, known once the trace is complete
     */
    record Lane(DomainName zone, DomainName name, List<Numbered> rungs, List<DomainName> idle) implements Band {}

    /** Where an alias leads on to another name. */
    record Turn(DomainName owner, ResourceRecord alias, DomainName target) implements Band {}

    /** The address of a name server had to be found first. */
    record SideTrip(DomainName server, List<Numbered> steps) implements Band {}

    /** The records at the end of the way. */
    record End(List<ResourceRecord> answers) implements Band {}

    private record Place(DomainName zone, DomainName name, boolean aside) {}

    private Ladder() {}

    static List<Band> of(Told told) {
        Map<Place, List<Numbered>> places = new LinkedHashMap<>();
        for (Numbered each : Numbered.all(told.steps())) {
            Step step = each.step();
            DomainName name = step.question().name();
            Place place =
                    step.depth() > 0 ? new Place(DomainName.ROOT, name, true) : new Place(step.zone(), name, false);
            places.computeIfAbsent(place, any -> new ArrayList<>()).add(each);
        }
        List<Band> bands = new ArrayList<>();
        places.forEach((place, steps) -> {
            if (place.aside()) {
                bands.add(new SideTrip(place.name(), steps));
            } else {
                bands.add(new Lane(place.zone(), place.name(), steps, idle(told, place.zone(), steps)));
                turn(steps).ifPresent(bands::add);
            }
        });
        told.trace()
                .filter(trace -> !trace.answers().isEmpty())
                .ifPresent(trace -> bands.add(new End(trace.answers())));
        return bands;
    }

    private static List<DomainName> idle(Told told, DomainName zone, List<Numbered> asked) {
        Set<DomainName> idle = new LinkedHashSet<>();
        told.trace().stream()
                .flatMap(trace -> trace.cuts().stream())
                .filter(cut -> cut.zone().equals(zone))
                .map(Cut::servers)
                .flatMap(List::stream)
                .map(NameServer::name)
                .forEach(idle::add);
        asked.forEach(each -> idle.remove(each.step().serverName()));
        return List.copyOf(idle);
    }

    private static Optional<Turn> turn(List<Numbered> steps) {
        return steps.stream()
                .map(Numbered::step)
                .filter(step -> step.kind() == StepKind.ALIAS)
                .flatMap(step -> alias(step).stream())
                .findFirst();
    }

    /** The record that makes the name an alias: its own CNAME, or the DNAME above it. */
    private static Optional<Turn> alias(Step step) {
        DomainName name = step.question().name();
        List<ResourceRecord> answer = step.exchange()
                .flatMap(exchange -> exchange.message())
                .map(Message::answer)
                .orElse(List.of());
        Stream<ResourceRecord> own = answer.stream()
                .filter(each ->
                        each.type().equals(RecordType.CNAME) && each.owner().equals(name));
        Stream<ResourceRecord> above =
                answer.stream().filter(each -> each.type().equals(RecordType.DNAME) && name.isBelow(each.owner()));
        return Stream.concat(own, above)
                .findFirst()
                .map(record -> new Turn(name, record, DomainName.of(record.text())));
    }
}
