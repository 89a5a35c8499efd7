package fingerpost.simulate.compiled;

import fingerpost.behaviour.Answered;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.Authority;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.Hop;
import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Asks the design of an era again why it gave what it gave. The dice of a simulation are not those of the authority, so the
 * question is put until the same comes out; what decides but chance is the same each time.
 */
public final class Decisions {
    private static final int MOST_TRIES = 50_000;
    private static final int TRIES_FOR_ORDER = 200;

    private final List<Era> eras;
    private final List<Asker> askers;

    private Decisions(List<Era> eras, List<Asker> askers) {
        this.eras = List.copyOf(eras);
        this.askers = List.copyOf(askers);
    }

    /** Those of what {@link Compiler#compile} makes of the same. */
    public static Decisions of(Topology topology, Scenario scenario, Load load, long seed) {
        Index<Asker> askers = new Index<>();
        new Caches(load, askers).of(topology);
        return new Decisions(Timeline.of(topology, scenario, seed), askers.all());
    }

    /**
     * The reasons of the answer policies, outermost first.
     *
     * @param given the records that the asker got, in their order; none where there were none
     * @return empty where no policy of the design decided it: what lies outside answers for itself
     */
    public List<String> why(int era, int asker, DomainName owner, RecordType type, List<Rdata> given) {
        Era then = eras.get(era);
        Authority authority = Authority.withinZones(then.topology());
        DesignState state = then.state();
        List<String> found = List.of();
        for (int i = 0; i < MOST_TRIES; i++) {
            Answered answered = authority.explain(new Question(owner, type), askers.get(asker), state);
            Optional<Hop> hop = answered.hops().stream()
                    .filter(each -> each.name().equals(owner))
                    .findFirst();
            if (hop.isEmpty()) {
                return List.of();
            }
            List<Rdata> records = hop.get().rrset().map(RRset::rdata).orElse(List.of());
            boolean same = records.size() == given.size() && new HashSet<>(records).equals(new HashSet<>(given));
            if (same && (i >= TRIES_FOR_ORDER || records.equals(given))) {
                return hop.get().why();
            }
            found = same ? hop.get().why() : found;
        }
        return found;
    }
}
