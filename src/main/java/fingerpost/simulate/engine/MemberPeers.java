package fingerpost.simulate.engine;

import fingerpost.behaviour.upstream.Algorithms;
import fingerpost.behaviour.upstream.Peer;
import fingerpost.behaviour.upstream.Upstream;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Member;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The peers of a service as its proxy keeps them, by the place of each member. */
record MemberPeers(Upstream upstream, List<Peer> byMember) {
    static MemberPeers of(Pool pool, Dice dice) {
        List<Peer> primaries = new ArrayList<>();
        List<Peer> backups = new ArrayList<>();
        List<Peer> all = new ArrayList<>();
        for (Member each : pool.service().members()) {
            Duration wholeSeconds =
                    Duration.ofSeconds(each.failTimeout().plusNanos(999_999_999).toSeconds());
            Peer peer =
                    new Peer(pool.servers().get(all.size()), each.weight(), each.down(), each.maxFails(), wholeSeconds);
            all.add(peer);
            (each.backup() ? backups : primaries).add(peer);
        }
        return new MemberPeers(
                new Upstream(
                        primaries,
                        backups,
                        Algorithms.of(pool.proxy().kind(), pool.service().balancing(), primaries, bound ->
                                (int) dice.below((long) bound))),
                all);
    }

    /** Those that active checks have found dead. */
    Set<Peer> shunned(Pool pool) {
        Set<Peer> shunned = new HashSet<>();
        for (int i = 0; i < byMember.size(); i++) {
            if (pool.shunned().get(i)) {
                shunned.add(byMember.get(i));
            }
        }
        return shunned;
    }
}
