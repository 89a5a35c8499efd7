package fingerpost.behaviour;

import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what an authoritative server did with a name as steps of a walk. */
final class HopTelling {
    private final Story story;
    private final HostedZone zone;
    private final RecordType asked;
    private double trip;

    /**
     * Tells into that story.
     *
     * @param trip what it costs to ask; the first step carries it
     */
    HopTelling(Story story, HostedZone zone, RecordType asked, double trip) {
        this.story = story;
        this.zone = zone;
        this.asked = asked;
        this.trip = trip;
    }

    /** Every hop: aliases, answers, and where there is no data. */
    void tell(List<Hop> hops) {
        hops.forEach(this::tell);
    }

    /** Only the hops that gave data of a further type; that a name has none of it is no event. */
    void tellData(List<Hop> hops) {
        hops.stream().filter(hop -> hop.rrset().isPresent()).forEach(this::tell);
    }

    private void tell(Hop hop) {
        List<Subject> path = new ArrayList<>();
        hop.source().ifPresent(path::add);
        hop.rrset().ifPresent(set -> targets(set).forEach(path::add));
        String owner = hop.name().host();
        String said = "said by the zone " + zone.apex().host()
                + hop.rrset().map(set -> ", TTL " + set.ttl().spoken()).orElse("") + because(hop);
        switch (hop.how()) {
            case CNAME -> story.good(WalkStep.Kind.ALIAS, owner + " CNAME " + data(hop), said, path, taken());
            case DNAME -> story.good(WalkStep.Kind.ALIAS, owner + " by DNAME " + data(hop), said, path, taken());
            case ANSWERED -> story.good(WalkStep.Kind.ANSWER, owner + " is " + data(hop), said, path, taken());
            case FLATTENED ->
                story.good(WalkStep.Kind.ANSWER, owner + " is " + data(hop) + ", flattened", said, path, taken());
            case NO_DATA ->
                story.good(WalkStep.Kind.ANSWER, owner + " has no " + asked + " record", said, path, taken());
            case REFERRED, NO_NAME, FAILED -> {}
        }
    }

    /** The records' data in one line. */
    static String data(Collection<RRset> sets) {
        return sets.isEmpty()
                ? "nothing of what was asked"
                : sets.stream()
                        .flatMap(set -> set.rdata().stream())
                        .map(Rdata::text)
                        .collect(Collectors.joining(", "));
    }

    private double taken() {
        double taken = trip;
        trip = 0;
        return taken;
    }

    private static String data(Hop hop) {
        return data(hop.rrset().stream().toList());
    }

    private static String because(Hop hop) {
        return hop.why().isEmpty() ? "" : "; " + String.join("; ", hop.why());
    }

    private List<Subject> targets(RRset set) {
        return set.rdata().stream()
                .flatMap(record -> record.target().stream())
                .filter(name -> !zone.at(name).isEmpty())
                .map(name -> Subject.of(zone.id(), name))
                .toList();
    }
}
