package fingerpost.simulate.habit;

import fingerpost.topology.Resolver;
import java.time.Duration;

/**
 * How a recursive resolver keeps and gives answers.
 *
 * @param least the shortest time that an answer is kept
 * @param most the longest
 * @param mostNegative the longest that "there is none" is kept
 * @param order of the records of a kept RRset
 * @param prefetch a hit in the last part of the time asks anew: the share of the TTL in hundredths, 0 for never
 * @param prefetchWithin the same, as a fixed time before the end; zero for never
 * @param stale how long an answer may be given beyond its time while no server answers; zero for never (RFC 8767)
 * @param source where this was read or measured
 */
public record Recursion(
        Duration least,
        Duration most,
        Duration mostNegative,
        AnswerOrder order,
        int prefetch,
        Duration prefetchWithin,
        Duration stale,
        String source) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NEVER = Duration.ZERO;

    /** The habits of that software or service as it is installed, nothing configured. */
    public static Recursion of(Resolver.Profile profile) {
        return switch (profile) {
            case BIND ->
                new Recursion(
                        NEVER,
                        Duration.ofDays(7),
                        Duration.ofHours(3),
                        AnswerOrder.BIND_RANDOM,
                        0,
                        Duration.ofSeconds(2),
                        NEVER,
                        "BIND 9.18: max-cache-ttl, max-ncache-ttl, prefetch 2 9; order and cap measured");
            case UNBOUND -> kept(NEVER, HOUR, AnswerOrder.TURNED_AT_RANDOM, "Unbound 1.17: unbound.conf; measured");
            case KNOT ->
                kept(
                        Duration.ofSeconds(5),
                        DAY,
                        AnswerOrder.TURNED_AT_RANDOM,
                        "Knot Resolver 5.6: cache.min_ttl, cache.max_ttl; measured");
            case POWERDNS ->
                kept(
                        Duration.ofSeconds(1),
                        HOUR,
                        AnswerOrder.FROZEN,
                        "PowerDNS Recursor 4.8: 2000 of 2000 answers began with the same address; pdns issue 2521");
            case DNSMASQ ->
                new Recursion(
                        NEVER,
                        Duration.ofDays(365),
                        Duration.ofDays(365),
                        AnswerOrder.TURNED,
                        0,
                        NEVER,
                        NEVER,
                        "dnsmasq 2.90: no cap; strict rotation measured");
            case GOOGLE -> capped(Duration.ofHours(6), "Google Public DNS caps at 21600 s");
            case QUAD9 -> capped(Duration.ofHours(12), "Quad9 caps at 43200 s");
            case OPENDNS -> capped(HOUR, "OpenDNS caps at 3600 s");
            case CLOUDFLARE -> capped(Duration.ofDays(7), "Cloudflare 1.1.1.1: no cap seen; RFC 8767 section 4");
        };
    }

    private static Recursion kept(Duration least, Duration mostNegative, AnswerOrder order, String source) {
        return new Recursion(least, DAY, mostNegative, order, 0, NEVER, NEVER, source);
    }

    /** Public services: the caps were measured from outside; that they shuffle is assumed. */
    private static Recursion capped(Duration most, String source) {
        return new Recursion(NEVER, most, most, AnswerOrder.SHUFFLED, 0, NEVER, NEVER, source);
    }
}
