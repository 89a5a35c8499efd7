package fingerpost.simulate.engine;

import fingerpost.behaviour.upstream.Algorithms;
import fingerpost.behaviour.upstream.Peer;
import fingerpost.behaviour.upstream.Upstream;
import fingerpost.behaviour.upstream.UpstreamRequest;
import fingerpost.dns.IpAddress;
import fingerpost.simulate.compiled.Door;
import fingerpost.simulate.compiled.Pool;
import fingerpost.simulate.random.Dice;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The memories that proxies have of their services, as one worker process has them: round robin by hand, the rest by {@link Upstream}. */
final class Upstreams {
    private static final long MICROS = 1_000_000;

    private final @Nullable Turns[] turns;
    private final @Nullable Exact[] exact;
    private final Dice dice;

    /** How many members the last request waited for in vain. */
    int failedTries;

    /** How many members refused the last request. */
    int refusals;

    Upstreams(int count, Dice dice) {
        this.turns = new Turns[count];
        this.exact = new Exact[count];
        this.dice = dice;
    }

    private record Exact(Upstream upstream, List<Peer> byMember) {}

    /** What becomes of a request in that pool; silent where no member is left. */
    Door send(Pool pool, Supplier<IpAddress> client, String uri, int sticky, long now) {
        failedTries = 0;
        refusals = 0;
        if (pool.ends().isEmpty()) {
            return silent();
        }
        return pool.service().balancing() instanceof Balancing.RoundRobin
                        && pool.proxy().kind() != Proxy.Kind.HAPROXY
                ? byTurns(pool, sticky, now)
                : exactly(pool, client, uri, sticky, now);
    }

    /** The member that the last request ended at. */
    int member;

    private Door byTurns(Pool pool, int sticky, long now) {
        Turns each = turns[pool.upstream()];
        if (each == null) {
            each = new Turns(pool.service().members());
            turns[pool.upstream()] = each;
        }
        each.begin(pool.shunned());
        int chosen = sticky >= 0 && each.mayTake(sticky, now / MICROS)
                ? each.take(sticky, now / MICROS)
                : each.next(now / MICROS);
        while (chosen >= 0) {
            Door door = pool.ends().get(chosen);
            if (door.kind() != Door.Kind.SILENT && door.kind() != Door.Kind.REFUSED) {
                each.release(chosen, false, now / MICROS);
                member = chosen;
                return door;
            }
            fail(door);
            each.release(chosen, true, now / MICROS);
            chosen = each.next(now / MICROS);
        }
        return silent();
    }

    private Door exactly(Pool pool, Supplier<IpAddress> client, String uri, int sticky, long now) {
        Exact each = exact[pool.upstream()];
        if (each == null) {
            each = exact(pool);
            exact[pool.upstream()] = each;
        }
        Set<Peer> shunned = new HashSet<>();
        for (int i = 0; i < pool.shunned().size(); i++) {
            if (pool.shunned().get(i)) {
                shunned.add(each.byMember.get(i));
            }
        }
        Upstream.Sending sending =
                each.upstream.send(new UpstreamRequest(client.get(), key(pool, client, uri)), shunned, now / MICROS);
        var next = sticky < 0
                ? sending.next()
                : sending.stickTo(each.byMember.get(sticky)).or(sending::next);
        while (next.isPresent()) {
            int chosen = each.byMember.indexOf(next.get());
            Door door = pool.ends().get(chosen);
            if (door.kind() != Door.Kind.SILENT && door.kind() != Door.Kind.REFUSED) {
                sending.succeeded(next.get());
                member = chosen;
                return door;
            }
            fail(door);
            sending.failed(next.get());
            next = sending.next();
        }
        return silent();
    }

    private void fail(Door door) {
        if (door.kind() == Door.Kind.REFUSED) {
            refusals++;
        } else {
            failedTries++;
        }
    }

    private static Door silent() {
        return new Door(Door.Kind.SILENT, 0);
    }

    private static String key(Pool pool, Supplier<IpAddress> client, String uri) {
        return pool.service().balancing() instanceof Balancing.Hash hash
                ? switch (hash.key()) {
                    case HashKey.ClientAddress _ -> client.get().toString();
                    case HashKey.AskedHost _ -> pool.asked();
                    case HashKey.RequestUri _ -> uri;
                    case HashKey.Cookie _ -> "";
                }
                : "";
    }

    private Exact exact(Pool pool) {
        Service service = pool.service();
        List<Peer> primaries = new ArrayList<>();
        List<Peer> backups = new ArrayList<>();
        List<Peer> all = new ArrayList<>();
        for (Member each : service.members()) {
            Peer peer = new Peer(
                    pool.servers().get(all.size()),
                    each.weight(),
                    each.down(),
                    each.maxFails(),
                    Duration.ofSeconds(each.failTimeout().plusNanos(999_999_999).toSeconds()));
            all.add(peer);
            (each.backup() ? backups : primaries).add(peer);
        }
        return new Exact(
                new Upstream(
                        primaries, backups, Algorithms.of(pool.proxy().kind(), service.balancing(), primaries, bound ->
                                (int) dice.below((long) bound))),
                all);
    }
}
