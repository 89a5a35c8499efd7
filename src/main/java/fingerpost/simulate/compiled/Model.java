package fingerpost.simulate.compiled;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A design, a scenario and a load, ready to be simulated: all by number, so that an engine touches no text. It never changes. */
public final class Model {
    /** Family of IPv4, in {@link #link}. */
    public static final int V4 = 0;

    /** Family of IPv6, in {@link #link}. */
    public static final int V6 = 1;

    /** SRV records, in {@link #link}. */
    public static final int SRV = 2;

    /** HTTPS records, in {@link #link}. */
    public static final int HTTPS = 3;

    /** How many types are looked up. */
    public static final int TYPES = 4;

    /** A time in which a group asks more often, by that factor. */
    public record Surge(Id clients, long from, long to, double factor) {}

    /**
     * What is told apart by numbers.
     *
     * @param names that are looked up or led to
     * @param servers whose servers answer: apexes, and names of external endpoints
     * @param addresses that answers hold
     * @param ends what a request may end at: backends, endpoints, proxies that answer themselves
     * @param urls the asks of the load first, then where they are redirected to
     * @param upstreams how many memories of services there are
     * @param counters how many counters of turned RRsets there are
     * @param groups of addresses that are looked at as one
     */
    public record Numbers(
            List<DomainName> names,
            List<DomainName> servers,
            List<IpAddress> addresses,
            List<Id> ends,
            List<TargetUrl> urls,
            int upstreams,
            int counters,
            List<Group> groups) {}

    private final long duration;
    private final long[] eras;
    private final Load load;
    private final Numbers numbers;
    private final AnswerSets sets;
    private final Link[][][] links;
    private final Door[][][] doors;
    private final Services services;
    private final List<Pool> pools;
    private final List<Cache> caches;
    private final List<Surge> surges;
    private final List<Optional<Backend>> backends;
    private final List<Reach> reach;
    private final int[] hosts;

    Model(
            long duration,
            long[] eras,
            Load load,
            Numbers numbers,
            AnswerSets sets,
            Link[][][] links,
            Door[][][] doors,
            Services services,
            List<Pool> pools,
            List<Cache> caches,
            List<Surge> surges,
            List<Optional<Backend>> backends,
            List<Reach> reach) {
        this.duration = duration;
        this.eras = eras;
        this.load = load;
        this.numbers = numbers;
        this.sets = sets;
        this.links = links;
        this.doors = doors;
        this.services = services;
        this.pools = List.copyOf(pools);
        this.caches = List.copyOf(caches);
        this.surges = List.copyOf(surges);
        this.backends = List.copyOf(backends);
        this.reach = List.copyOf(reach);
        this.hosts = numbers.urls.stream()
                .mapToInt(url -> url.name()
                        .map(numbers.names::indexOf)
                        .orElseGet(() ->
                                -1 - numbers.addresses.indexOf(url.address().orElseThrow())))
                .toArray();
    }

    /** The same with other habits of resolvers; numbers, resolvers and clients of the caches have to stay. */
    public Model withCaches(UnaryOperator<Cache> change) {
        return new Model(
                duration,
                eras,
                load,
                numbers,
                sets,
                links,
                doors,
                services,
                pools,
                caches.stream().map(change).toList(),
                surges,
                backends,
                reach);
    }

    /** In microseconds. */
    public long duration() {
        return duration;
    }

    /** How many eras there are; nothing changes within one. */
    public int eras() {
        return eras.length;
    }

    /** When that era begins, in microseconds; the first begins at 0. */
    public long beginning(int era) {
        return eras[era];
    }

    public Load load() {
        return load;
    }

    public List<DomainName> names() {
        return numbers.names;
    }

    public List<DomainName> servers() {
        return numbers.servers;
    }

    public List<IpAddress> addresses() {
        return numbers.addresses;
    }

    public List<Id> ends() {
        return numbers.ends;
    }

    public List<TargetUrl> urls() {
        return numbers.urls;
    }

    public int upstreams() {
        return numbers.upstreams;
    }

    public int counters() {
        return numbers.counters;
    }

    /** The groups of addresses that are looked at as one. */
    public List<Group> groups() {
        return numbers.groups;
    }

    public AnswerSets sets() {
        return sets;
    }

    public List<Pool> pools() {
        return pools;
    }

    public List<Cache> caches() {
        return caches;
    }

    public List<Surge> surges() {
        return surges;
    }

    /** Whom clients reach in that era. */
    public Reach reach(int era) {
        return reach.get(era);
    }

    /** The number of the name in that URL; {@code -1 - address} where it names an address. */
    public int host(int url) {
        return hosts[url];
    }

    /** What is answered in that era to that asker about that name and type ({@link #V4}, {@link #V6}, {@link #SRV}, {@link #HTTPS}). */
    public Link link(int era, int asker, int name, int type) {
        return links[era][asker][name * TYPES + type];
    }

    /** What clients find by other records than addresses. */
    public Services services() {
        return services;
    }

    /**
     * What a request for that URL meets in that era at that address; silence where its host never has the address.
     *
     * @param url its number, or that of a way of {@link Services}
     */
    public Door door(int era, int url, int address) {
        return doors[era][url][address];
    }

    /** The backend that this end is; empty for a proxy that answers itself and for what lies outside. */
    public Optional<Backend> backend(int end) {
        return backends.get(end);
    }

    /** Whether that end keeps sessions in its own memory. */
    public boolean isStateful(int end) {
        Optional<Backend> backend = backends.get(end);
        return backend.isPresent() && backend.get().stateful();
    }

    /**
     * Whether what stands behind the addresses has to see the requests of all caches in one order: a backend has a capacity, or
     * a proxy looks at connections. Else each cache is a worker process of every proxy for itself, without a shared zone.
     */
    public boolean isShared() {
        return backends.stream()
                        .anyMatch(backend ->
                                backend.isPresent() && backend.get().capacity().isPresent())
                || pools.stream()
                        .map(pool -> pool.service().balancing())
                        .anyMatch(balancing -> balancing instanceof Balancing.LeastConnections
                                || balancing instanceof Balancing.RandomTwo);
    }

    /** What is simpler in it than in reality, in sentences for the reader of its results. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (numbers.counters > 0 && caches.size() > 1) {
            notes.add("Each of the " + caches.size() + " caches sees rotated answers turned by a counter of its own;"
                    + " in reality all share the server's, so that the shares of"
                    + " addresses are more even than shown.");
        }
        if (reach.stream().anyMatch(Reach::halfBroken)) {
            notes.add("A path broke for one family of addresses only. Health checkers went on finding what stands there"
                    + " alive, by the other family; in reality a checker of the broken address finds it dead.");
        }
        if (!pools.isEmpty()) {
            notes.add(
                    isShared()
                            ? "Behind the addresses, the requests of all caches met in one order: queues and"
                                    + " connections are those of all."
                            : "Behind the addresses, the clients of each cache had worker processes of every proxy for"
                                    + " themselves, without a shared zone: no backend has a capacity, and no proxy looks"
                                    + " at connections.");
        }
        return notes;
    }

    /** All clients. */
    public long population() {
        return caches.stream().mapToLong(Cache::population).sum();
    }

    /** How many requests are expected, surges and the rhythm of the day left out. */
    public double expectedRequests() {
        return caches.stream()
                        .flatMap(cache -> cache.cells().stream())
                        .mapToDouble(cell -> cell.population() * cell.rate())
                        .sum()
                * duration
                / 1e6;
    }
}
