package fingerpost.diagnose.drift;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Question;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What is watched, for how long.
 *
 * @param wanted empty where all shall only say the same
 * @param interval at least {@link #LEAST}, unless every server is on this machine
 * @param limit after which it ends in any case
 * @param untilAgreed whether it ends as soon as all agree
 */
public record WatchPlan(
        Question question,
        List<Watched> servers,
        Optional<Wanted> wanted,
        Duration interval,
        Duration limit,
        boolean untilAgreed) {
    /** Servers of others are asked no more often. */
    public static final Duration LEAST = Duration.ofSeconds(5);

    public WatchPlan {
        servers = List.copyOf(servers);
        if (servers.isEmpty()) {
            throw new IllegalArgumentException("There is no server to watch.");
        }
        boolean here = servers.stream().allMatch(each -> isHere(each.server().address()));
        Duration least = here ? Duration.ofMillis(100) : LEAST;
        if (interval.compareTo(least) < 0) {
            throw new IllegalArgumentException("Servers of others are asked every " + LEAST.toSeconds()
                    + " s or less often; the interval of " + interval.toMillis() / 1000.0 + " s is too short.");
        }
        if (!limit.isPositive()) {
            throw new IllegalArgumentException("The limit must be above zero.");
        }
    }

    private static boolean isHere(IpAddress server) {
        return server instanceof Ipv4Address v4 ? v4.octets()[0] == 127 : server.equals(IpAddress.of("::1"));
    }
}
