package fingerpost.plan;

import fingerpost.dns.Ttl;
import fingerpost.simulate.habit.Recursion;
import fingerpost.simulate.habit.StubHabit;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How long the caches of a design's clients go on giving an answer after the authoritative servers stopped: the resolver's
 * time, shortened or stretched by its habits, and on top of it the time for which a browser or a runtime pins what it got.
 */
final class Lifetime {
    private static final Duration BROWSER_PIN = Duration.ofSeconds(60);

    private record Path(Recursion resolver, String resolverName, StubHabit stub, String stubName) {}

    private final List<Path> paths = new ArrayList<>();

    /** Of the clients of that design, by the resolvers they ask; of any resolver and a browser where it has none. */
    Lifetime(Topology topology) {
        for (ClientGroup clients : topology.all(ClientGroup.class)) {
            for (ResolverShare share : clients.resolvers()) {
                Resolver resolver = topology.get(share.resolver(), Resolver.class);
                paths.add(new Path(
                        Recursion.of(resolver.profile()),
                        resolver.label() + " (" + resolver.profile().word() + ")",
                        StubHabit.of(clients.stub()),
                        clients.label() + " (" + clients.stub().word() + ")"));
            }
        }
    }

    /** An answer that may be kept so long. */
    Wait of(Ttl ttl) {
        Duration time = Duration.ofSeconds(ttl.seconds());
        Wait longest = paths.isEmpty()
                ? new Wait(
                        time.plus(BROWSER_PIN),
                        "A resolver that got the old answer just before keeps it for its TTL, " + ttl.spoken()
                                + ", and a browser 60 s longer.")
                : Wait.NONE;
        for (Path path : paths) {
            Duration kept = clamp(time, path.resolver().least(), path.resolver().most());
            String who = path.resolverName() + " that got the old answer just before keeps it for " + spoken(kept)
                    + habit(time, kept);
            longest = longest.or(stubAfter(kept, who, path));
        }
        return longest;
    }

    /** That there is no such record, as the zone lets it be kept (RFC 2308 section 5). */
    Wait ofAbsence(HostedZone zone) {
        Ttl ttl = zone.soaTtl().min(zone.soa().minimum());
        Duration time = Duration.ofSeconds(ttl.seconds());
        Wait longest = paths.isEmpty()
                ? new Wait(
                        time,
                        "A resolver that asked before was told that there is none, and keeps that for " + ttl.spoken()
                                + ", the smaller of the SOA's TTL and minimum.")
                : Wait.NONE;
        for (Path path : paths) {
            Duration kept = clamp(time, path.resolver().least(), path.resolver().mostNegative());
            longest = longest.or(new Wait(
                    kept.plus(
                            path.stub().pin().isZero()
                                    ? Duration.ZERO
                                    : path.stub().negative()),
                    path.resolverName() + " that asked before was told that there is none, and keeps that for "
                            + spoken(kept) + ", the smaller of the SOA's TTL and minimum" + habit(time, kept) + "."));
        }
        return longest;
    }

    private static Wait stubAfter(Duration kept, String who, Path path) {
        Duration pin = path.stub().pin();
        return new Wait(
                kept.plus(pin),
                who
                        + (pin.isZero()
                                ? "."
                                : ", and " + path.stubName() + " keeps what it got for " + spoken(pin) + " more."));
    }

    private static String habit(Duration wanted, Duration kept) {
        int compared = kept.compareTo(wanted);
        return compared == 0 ? "" : compared < 0 ? ", its cap" : ", its least";
    }

    private static Duration clamp(Duration time, Duration least, Duration most) {
        Duration raised = time.compareTo(least) < 0 ? least : time;
        return raised.compareTo(most) > 0 ? most : raised;
    }

    static String spoken(Duration time) {
        return new Ttl((int) Math.min(Integer.MAX_VALUE, time.toSeconds())).spoken();
    }
}
