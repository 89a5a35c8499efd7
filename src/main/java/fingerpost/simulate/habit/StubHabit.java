package fingerpost.simulate.habit;

import fingerpost.topology.ClientGroup;
import java.time.Duration;

/**
 * How a client keeps addresses and tries them.
 *
 * @param pin how long it keeps an answer whatever the TTL says; zero where the TTL counts
 * @param most where the TTL counts, the longest; zero where it keeps nothing
 * @param negative how long it keeps that there is none; zero for not at all
 * @param attemptDelay after which Happy Eyeballs tries the next address
 */
public record StubHabit(
        Duration pin, Duration most, Duration negative, Patience patience, Duration attemptDelay, String source) {
    private static final Duration NEVER = Duration.ZERO;
    private static final Duration RFC_8305 = Duration.ofMillis(250);

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
            case NO_CACHE ->
                new StubHabit(NEVER, NEVER, NEVER, Patience.ONE_AFTER_ANOTHER, RFC_8305, "glibc, musl, Go: no cache");
        };
    }

    /** The same client without a cache. */
    public StubHabit keepingNothing() {
        return new StubHabit(NEVER, NEVER, NEVER, patience, attemptDelay, source + "; no cache");
    }

    private static StubHabit pinned(
            int seconds, Duration negative, Patience patience, Duration attemptDelay, String source) {
        return new StubHabit(Duration.ofSeconds(seconds), NEVER, negative, patience, attemptDelay, source);
    }

    private static StubHabit honouring(Duration most, String source) {
        return new StubHabit(NEVER, most, most, Patience.ONE_AFTER_ANOTHER, RFC_8305, source);
    }
}
