package fingerpost.simulate.habit;

import fingerpost.topology.ClientGroup;
import java.time.Duration;

/**
 * How a client keeps addresses and tries them.
 *
 * @param pin how long it keeps an answer whatever the TTL says; zero where the TTL counts
 * @param most where the TTL counts, the longest; zero where it keeps nothing
 * @param negative how long it keeps that there is none; zero for not at all
 * @param longestPrefix whether it sorts the addresses of each family by what they have in common with its own (RFC 6724 rule 9)
 * @param attemptDelay after which Happy Eyeballs tries the next address
 * @param resolutionDelay for which Happy Eyeballs waits for IPv6 addresses once it has those of IPv4
 */
public record StubHabit(
        Duration pin,
        Duration most,
        Duration negative,
        Patience patience,
        boolean longestPrefix,
        Duration attemptDelay,
        Duration resolutionDelay,
        String source) {
    private static final Duration NEVER = Duration.ZERO;
    private static final Duration RFC_8305 = Duration.ofMillis(250);

    /** RFC 8305 section 3; the same in the draft of version 3. */
    private static final Duration RESOLUTION_DELAY = Duration.ofMillis(50);

    /** Whether it keeps anything. */
    public boolean caches() {
        return !pin.isZero() || !most.isZero();
    }

    /** The habits of that client. */
    public static StubHabit of(ClientGroup.Stub stub) {
        return switch (stub) {
            case CHROMIUM ->
                pinned(
                        60,
                        NEVER,
                        Patience.HAPPY_EYEBALLS,
                        Duration.ofMillis(300),
                        "Chromium net/dns/host_resolver_manager_job.cc: 60 s; IPv6 fallback after 300 ms");
            case FIREFOX ->
                pinned(60, NEVER, Patience.HAPPY_EYEBALLS, RFC_8305, "Firefox network.dnsCacheExpiration: 60 s");
            case JVM ->
                pinned(
                        30,
                        Duration.ofSeconds(10),
                        Patience.FIRST_ONLY,
                        RFC_8305,
                        "JDK 25 java.security: networkaddress.cache.ttl 30, .negative.ttl 10; new Socket takes one"
                                + " address");
            case ANDROID -> pinned(2, NEVER, Patience.HAPPY_EYEBALLS, RFC_8305, "Android bionic: 2 s");
            case SYSTEMD_RESOLVED -> honouring(Duration.ofHours(2), "systemd-resolved: the TTL, at most 2 h");
            case WINDOWS -> honouring(Duration.ofDays(2), "Windows DNS client: the TTL, at most 2 days");
            case SERVICE_AWARE -> honouring(Duration.ofDays(1), "a client library that keeps an answer for its TTL");
            case NO_CACHE -> uncached(false, "glibc, musl, Go: no cache");
            case LONGEST_PREFIX ->
                uncached(true, "RFC 6724 rule 9 for IPv4 as well: Go before 1.6, golang/go issue 13283; no cache");
        };
    }

    /** The same client without a cache. */
    public StubHabit keepingNothing() {
        return new StubHabit(
                NEVER, NEVER, NEVER, patience, longestPrefix, attemptDelay, resolutionDelay, source + "; no cache");
    }

    /** The same client with another patience for IPv6 addresses that come late. */
    public StubHabit withResolutionDelay(Duration other) {
        return new StubHabit(pin, most, negative, patience, longestPrefix, attemptDelay, other, source);
    }

    /**
     * Whether it begins with IPv4 although there are IPv6 addresses.
     *
     * @param late how many microseconds after those of IPv4 they are there
     */
    public boolean beginsWithFour(long late) {
        return switch (patience) {
            case FIRST_ONLY -> true;
            case HAPPY_EYEBALLS -> late > resolutionDelay.toNanos() / 1_000;
            case ONE_AFTER_ANOTHER -> false;
        };
    }

    private static StubHabit pinned(
            int seconds, Duration negative, Patience patience, Duration attemptDelay, String source) {
        return new StubHabit(
                Duration.ofSeconds(seconds), NEVER, negative, patience, false, attemptDelay, RESOLUTION_DELAY, source);
    }

    private static StubHabit honouring(Duration most, String source) {
        return new StubHabit(NEVER, most, most, Patience.ONE_AFTER_ANOTHER, false, RFC_8305, RESOLUTION_DELAY, source);
    }

    private static StubHabit uncached(boolean longestPrefix, String source) {
        return new StubHabit(
                NEVER, NEVER, NEVER, Patience.ONE_AFTER_ANOTHER, longestPrefix, RFC_8305, RESOLUTION_DELAY, source);
    }
}
