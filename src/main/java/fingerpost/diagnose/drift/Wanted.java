package fingerpost.diagnose.drift;

import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The answer to one question that a design wants to see everywhere. */
public final class Wanted {
    private static final Asker ANYBODY = Asker.at(IpAddress.of("192.0.2.1"));

    private final RecordType type;
    private final Choices choices;
    private final String words;

    private Wanted(RecordType type, Choices choices, String words) {
        this.type = type;
        this.choices = choices;
        this.words = words;
    }

    /** What the design says; empty where none of its zones holds the name. */
    public static Optional<Wanted> of(Topology topology, Question question) {
        return topology.zoneFor(question.name())
                .map(zone -> zone.find(question.name(), question.type().toString())
                        .filter(RecordSet.class::isInstance)
                        .map(RecordSet.class::cast)
                        .map(Wanted::of)
                        .orElseGet(() -> answered(topology, question)));
    }

    private static Wanted of(RecordSet set) {
        return new Wanted(
                set.type(),
                Choices.of(set.policy()),
                Spoken.records(set.type(), set.policy().records(), set.ttl()));
    }

    /** Of what stands there by a wildcard, an ALIAS or a CNAME. */
    private static Wanted answered(Topology topology, Question question) {
        List<RRset> answer = Authority.withinZones(topology)
                .answer(question, ANYBODY, new DesignState(1))
                .answer();
        return answer.stream()
                .filter(each -> each.owner().equals(question.name()))
                .findFirst()
                .map(each -> new Wanted(
                        each.type(),
                        new Choices(List.of(new Choice(Set.copyOf(each.rdata()), false))),
                        Spoken.records(each.type(), each.rdata(), each.ttl())))
                .orElseGet(() -> new Wanted(question.type(), Choices.none(), "no " + question.type()));
    }

    /** Whether that is it, the TTL aside, which runs down in caches. */
    boolean isMetBy(LiveAnswer answer) {
        return answer instanceof LiveAnswer.Records records
                ? records.type().equals(type) && choices.allow(records.set())
                : answer instanceof LiveAnswer.Nothing && choices.allow(Set.of());
    }

    /** For people: {@code A 192.0.2.1 (TTL 5 min)}. */
    @Override
    public String toString() {
        return words;
    }
}
