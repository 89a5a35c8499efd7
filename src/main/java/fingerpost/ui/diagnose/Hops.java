package fingerpost.ui.diagnose;

import fingerpost.behaviour.Standing;
import fingerpost.diagnose.Step;
import fingerpost.diagnose.StepKind;
import fingerpost.diagnose.drift.Beside;
import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Hop;
import fingerpost.ui.model.LiveState;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.Message;
import fingerpost.wire.ResourceRecord;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of a live trace on the drawing: zones that were asked, names that were passed, what stands at the addresses. */
final class Hops {
    private final Told told;
    private final Topology design;
    private final ZonedDateTime now;
    private final Map<Subject, List<Numbered>> way = new LinkedHashMap<>();

    private Hops(Told told, Topology design, ZonedDateTime now) {
        this.told = told;
        this.design = design;
        this.now = now;
    }

    /**
     * The boxes that the trace passes, in the order of its way; what the design does not have is not among them.
     *
     * @param now says how old the answers are
     */
    static List<Hop> of(Told told, Topology design, ZonedDateTime now) {
        Hops hops = new Hops(told, design, now);
        Standing standing = new Standing(design);
        for (Numbered each : Numbered.all(told.steps())) {
            if (each.step().depth() == 0) {
                hops.pass(each, standing);
            }
        }
        return hops.way.entrySet().stream()
                .map(each -> hops.hop(each.getKey(), each.getValue()))
                .toList();
    }

    private void pass(Numbered numbered, Standing standing) {
        Step step = numbered.step();
        design.zones().stream()
                .filter(zone -> zone.apex().equals(step.zone()))
                .forEach(zone -> put(Subject.of(zone.id()), numbered));
        for (DomainName name : names(step)) {
            box(name, standing).ifPresent(box -> put(box, numbered));
        }
        addresses(step)
                .flatMap(address -> standing.at(address).stream())
                .map(Element::id)
                .forEach(id -> put(Subject.of(id), numbered));
    }

    private void put(Subject box, Numbered step) {
        List<Numbered> steps = way.computeIfAbsent(box, any -> new ArrayList<>());
        if (!steps.contains(step)) {
            steps.add(step);
        }
    }

    /** Of which the reply says something, in the order of the aliases. */
    private static Set<DomainName> names(Step step) {
        Set<DomainName> names = new LinkedHashSet<>();
        switch (step.kind()) {
            case ANSWER, ALIAS, NODATA, NXDOMAIN -> {
                names.add(step.question().name());
                answer(step)
                        .filter(each -> each.type().equals(step.question().type())
                                || each.type().equals(RecordType.CNAME))
                        .forEach(each -> names.add(each.owner()));
            }
            case REFERRAL, LAME, UPWARD, SILENT, UNREACHABLE, REFUSED, ERROR, MALFORMED, REJECTED, CANCELLED -> {}
        }
        return names;
    }

    private static Stream<ResourceRecord> answer(Step step) {
        return step.exchange().flatMap(exchange -> exchange.message()).map(Message::answer).stream()
                .flatMap(List::stream);
    }

    private static Stream<IpAddress> addresses(Step step) {
        return step.kind() == StepKind.ANSWER
                ? answer(step).flatMap(each -> each.rdata().stream()).flatMap(each -> address(each).stream())
                : Stream.empty();
    }

    private static Optional<IpAddress> address(Rdata data) {
        return switch (data) {
            case A a -> Optional.of(a.address());
            case Aaaa aaaa -> Optional.of(aaaa.address());
            default -> Optional.empty();
        };
    }

    /** Where the design has that name: its own box, the wildcard's that covers it, or an endpoint's. */
    private Optional<Subject> box(DomainName name, Standing standing) {
        return design.zoneFor(name)
                .flatMap(zone -> box(zone, name))
                .or(() -> standing.named(name).stream().findFirst().map(element -> Subject.of(element.id())));
    }

    private static Optional<Subject> box(HostedZone zone, DomainName name) {
        if (!zone.at(name).isEmpty()) {
            return Optional.of(Subject.of(zone.id(), name));
        }
        for (DomainName above = name; !above.equals(zone.apex()); above = above.parent()) {
            DomainName encloser = above.parent();
            if (!zone.at(encloser.wildcard()).isEmpty()) {
                return Optional.of(Subject.of(zone.id(), encloser.wildcard()));
            }
            if (!zone.at(encloser).isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Hop hop(Subject box, List<Numbered> steps) {
        List<Integer> numbers = steps.stream().map(Numbered::number).toList();
        Optional<Beside> beside = told.beside().stream()
                .filter(each -> each.node().node().equals(box))
                .findFirst();
        String sentence = steps.stream().map(Hops::sentence).collect(Collectors.joining("\n"));
        if (beside.isPresent()) {
            Hop.Standing standing = standing(Laid.state(beside.get().grade()));
            return new Hop(
                    box,
                    numbers,
                    standing,
                    joined(word(standing), age(box, steps)),
                    beside(beside.get()) + "\n" + sentence);
        }
        Hop.Standing standing = best(steps).kind().useful() ? Hop.Standing.PASSED : Hop.Standing.WRONG;
        return new Hop(box, numbers, standing, joined(word(box, steps), age(box, steps)), sentence);
    }

    /** What a server of a zone did and how long it took, or at which address something is reached. */
    private String word(Subject box, List<Numbered> steps) {
        Step best = best(steps);
        String reached = design.find(box.element()).stream()
                .flatMap(element -> Standing.addresses(element).stream())
                .filter(address -> addresses(best).anyMatch(address::equals))
                .map(IpAddress::toString)
                .collect(Collectors.joining(", "));
        return reached.isEmpty() ? Mark.of(best.kind()).word() + time(best) : reached;
    }

    private static String time(Step step) {
        return step.exchange()
                .map(exchange -> ", " + Millis.of(exchange.nanos()))
                .orElse("");
    }

    private static String joined(String word, String age) {
        return age.isEmpty() ? word : word + " \u00b7 " + age;
    }

    private static Hop.Standing standing(LiveState state) {
        return switch (state) {
            case SAME -> Hop.Standing.SAME;
            case DIFFERS -> Hop.Standing.DIFFERS;
            case MISSING -> Hop.Standing.MISSING;
            case NOT_TESTED -> Hop.Standing.NOT_TESTED;
        };
    }

    private static String word(Hop.Standing standing) {
        return switch (standing) {
            case SAME -> Speech.of("as designed");
            case DIFFERS -> Speech.of("differs");
            case MISSING -> Speech.of("not live");
            case NOT_TESTED, PASSED, DOUBTFUL, WRONG -> Speech.of("not tested");
        };
    }

    private static String beside(Beside beside) {
        return beside.grade().isDifference()
                ? Speech.of("Live: {0}. Design: {1}.", beside.live(), beside.design())
                : Speech.of("Live: {0}, as designed.", beside.live());
    }

    private static Step best(List<Numbered> steps) {
        return steps.stream()
                .map(Numbered::step)
                .filter(each -> each.kind().useful())
                .findFirst()
                .orElse(steps.getFirst().step());
    }

    private static String sentence(Numbered each) {
        Step step = each.step();
        String server = step.serverName().isRoot()
                ? ServerText.told(step.server())
                : step.serverName().unicode() + " (" + ServerText.told(step.server()) + ")";
        return Speech.of(
                        "Step {0}: {1} {2}",
                        each.number(), server, Mark.of(step.kind()).word())
                + time(step);
    }

    /**
     * How long the answer has waited in the cache of the resolver that gave it, as the TTL of the design tells; of what was
     * asked of the authority itself, how long ago that was, from a minute on.
     */
    private String age(Subject box, List<Numbered> steps) {
        if (told.inquiry().start() instanceof Start.Resolver) {
            return steps.stream()
                    .flatMap(each -> waited(box, each.step()).stream())
                    .findFirst()
                    .map(waited -> Speech.of("{0} old", spoken(waited)))
                    .orElse("");
        }
        Duration since = Duration.between(told.when(), now);
        return since.toMinutes() < 1 ? "" : Speech.of("{0} ago", spoken(Duration.ofMinutes(since.toMinutes())));
    }

    private Optional<Duration> waited(Subject box, Step step) {
        return box.owner()
                .flatMap(owner -> answer(step)
                        .filter(each -> each.owner().equals(owner))
                        .flatMap(each -> designed(box, each.type()).stream()
                                .map(set -> set.ttl().seconds() - each.ttl().seconds()))
                        .filter(waited -> waited >= 0)
                        .findFirst())
                .map(waited -> Duration.ofSeconds(waited).plus(Duration.between(told.when(), now)));
    }

    private Optional<RecordSet> designed(Subject box, RecordType type) {
        return design.find(box.element(), HostedZone.class).stream()
                .flatMap(zone -> zone.at(box.owner().orElseThrow()).stream())
                .filter(RecordSet.class::isInstance)
                .map(RecordSet.class::cast)
                .filter(set -> set.type().equals(type))
                .findFirst();
    }

    private static String spoken(Duration duration) {
        return Ttl.of(duration.toSeconds()).spoken();
    }
}
