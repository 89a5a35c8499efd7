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
 * @param stale how long an answer may be given beyond its time while no server answers; zero for never (RFC 8767)
 * @param failure how long a failed look-up is kept, doubled for each more in a row (RFC 9520 section 3.2)
 * @param mostFailure the longest of these
 * @param source where this was read or measured
 */
public record Recursion(
        Duration least,
        Duration most,
        Duration mostNegative,
        AnswerOrder order,
        Prefetch prefetch,
        Duration stale,
        Duration failure,
        Duration mostFailure,
        String source) {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration NEVER = Duration.ZERO;
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** The habits of that software or service as it is installed, nothing configured; failures are kept for a second. */
    public static Recursion of(Resolver.Profile profile) {
        return switch (profile) {
            case BIND ->
                kept(
                                NEVER,
                                Duration.ofDays(7),
                                Duration.ofHours(3),
                                AnswerOrder.BIND_RANDOM,
                                "BIND 9.18: max-cache-ttl, max-ncache-ttl, prefetch 2 9, servfail-ttl 1; order and cap"
                                        + " measured")
                        .withPrefetch(Prefetch.BIND);
            case UNBOUND ->
                kept(NEVER, DAY, HOUR, AnswerOrder.TURNED_AT_RANDOM, "Unbound 1.17: unbound.conf; measured");
            case KNOT ->
                kept(
                        Duration.ofSeconds(5),
                        DAY,
                        DAY,
                        AnswerOrder.TURNED_AT_RANDOM,
                        "Knot Resolver 5.6: cache.min_ttl, cache.max_ttl; measured");
            case POWERDNS ->
                kept(
                        SECOND,
                        DAY,
                        HOUR,
                        AnswerOrder.FROZEN,
                        "PowerDNS Recursor 4.8: 2000 of 2000 answers began with the same address; pdns issue 2521");
            case DNSMASQ -> {
                Duration year = Duration.ofDays(365);
                yield kept(NEVER, year, year, AnswerOrder.TURNED, "dnsmasq 2.90: no cap; strict rotation measured");
            }
            case GOOGLE -> capped(Duration.ofHours(6), "Google Public DNS caps at 21600 s");
            case QUAD9 -> capped(Duration.ofHours(12), "Quad9 caps at 43200 s");
            case OPENDNS -> capped(HOUR, "OpenDNS caps at 3600 s");
            case CLOUDFLARE -> capped(Duration.ofDays(7), "Cloudflare 1.1.1.1: no cap seen; RFC 8767 section 4");
        };
    }

    private static Recursion kept(
            Duration least, Duration most, Duration mostNegative, AnswerOrder order, String source) {
        return new Recursion(least, most, mostNegative, order, Prefetch.NEVER, NEVER, SECOND, SECOND, source);
    }

    /** Public services: the caps were measured from outside; that they shuffle is assumed. */
    private static Recursion capped(Duration most, String source) {
        return kept(NEVER, most, most, AnswerOrder.SHUFFLED, source);
    }

    /** One that keeps every answer at least that long: 8.74 % of the resolvers of Bhowmick and others (PAM 2023) do so. */
    public Recursion extending(Duration shortest) {
        return new Recursion(
                shortest, most, mostNegative, order, prefetch, stale, failure, mostFailure, source + "; extends TTLs");
    }

    /** One without a cache. */
    public Recursion keepingNothing() {
        return new Recursion(NEVER, NEVER, NEVER, order, Prefetch.NEVER, NEVER, NEVER, NEVER, source + "; no cache");
    }

    public Recursion withPrefetch(Prefetch other) {
        return new Recursion(least, most, mostNegative, order, other, stale, failure, mostFailure, source);
    }

    /** With answers given so long beyond their time (BIND's {@code stale-answer-enable}, Unbound's {@code serve-expired}). */
    public Recursion withStale(Duration time) {
        return new Recursion(least, most, mostNegative, order, prefetch, time, failure, mostFailure, source);
    }

    /** With failures kept for 5 seconds at first and 5 minutes at most, as RFC 9520 section 3.2 proposes. */
    public Recursion withBackOff() {
        return new Recursion(
                least,
                most,
                mostNegative,
                order,
                prefetch,
                stale,
                Duration.ofSeconds(5),
                Duration.ofMinutes(5),
                source);
    }
}
