package fingerpost.simulate.compiled;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Id;
import java.util.List;

/**
 * A design, a scenario and a load, ready to be simulated: all by number, so that an engine touches no text. It never changes.
 *
 * @param duration in microseconds
 * @param eras their beginnings, in microseconds; the first is 0
 * @param names that are looked up or led to
 * @param servers whose servers answer: apexes, and names of external endpoints
 * @param addresses that answers hold
 * @param v6 for each address, whether it is one of IPv6
 * @param ends what a request may end at: backends, endpoints, proxies that answer themselves
 * @param urls the asks of the load first, then where they are redirected to
 * @param hosts for each URL the number of its name; {@code -1 - address} where it names an address
 * @param links for each era, asker, and name times two plus family (0 for IPv4, 1 for IPv6): what is answered
 * @param doors for each era and URL, what a request meets at each address; {@link Door#SILENT} where it never comes
 * @param pools by number
 * @param upstreams how many memories of services there are
 * @param counters how many counters of turned RRsets there are
 */
public record Model(
        long duration,
        long[] eras,
        Load load,
        List<DomainName> names,
        List<DomainName> servers,
        List<IpAddress> addresses,
        boolean[] v6,
        List<Id> ends,
        List<String> urls,
        int[] hosts,
        AnswerSets sets,
        Link[][][] links,
        Door[][][] doors,
        List<Pool> pools,
        int upstreams,
        int counters,
        List<Cache> caches,
        List<Surge> surges) {
    /** A time in which a group asks more often, by that factor. */
    public record Surge(Id clients, long from, long to, double factor) {}

    /** Family of IPv4 in {@link #links}. */
    public static final int V4 = 0;

    /** Family of IPv6 in {@link #links}. */
    public static final int V6 = 1;

    /** All clients of the model. */
    public long population() {
        return caches.stream().mapToLong(Cache::population).sum();
    }

    /** How many requests are expected, surges left out. */
    public double expectedRequests() {
        return caches.stream()
                        .flatMap(cache -> cache.cells().stream())
                        .mapToDouble(cell -> cell.population() * cell.rate())
                        .sum()
                * duration
                / 1e6;
    }
}
