package fingerpost.simulate.truth;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.engine.Engine;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A small world to measure in: the zone example.com, backends at 192.0.2.1 to 192.0.2.9, one group of clients who open
 * http://www.example.com/, and the resolvers that they ask. A new one has an Unbound, clients without a cache, an hour.
 */
public final class Lab {
    public static final Id ZONE = Id.of("zone");
    public static final DomainName WWW = DomainName.of("www.example.com");
    private static final int ADDRESSES = 9;

    private final Map<Id, Element> others = new LinkedHashMap<>();
    private final List<ZoneEntry> entries = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<Resolver.Profile, Integer> resolvers = new LinkedHashMap<>();
    private List<IpNetwork> networks = List.of();
    private ClientGroup.Stub stub = ClientGroup.Stub.NO_CACHE;
    private Duration duration = Duration.ofHours(1);
    private UnaryOperator<Cache> change = UnaryOperator.identity();
    private long population = 1;
    private double perSecond = 1;
    private int caches = 1;
    private double zipf;
    private Families families = Families.V4;
    private int bins = 1;
    private long seed = 1;

    public Lab entry(ZoneEntry... more) {
        entries.addAll(Arrays.asList(more));
        return this;
    }

    public Lab with(Element... more) {
        Arrays.asList(more).forEach(each -> others.put(each.id(), each));
        return this;
    }

    /** The records of www. */
    public Lab www(int ttl, AnswerPolicy policy) {
        return entry(www(policy, ttl));
    }

    /** One address of www. */
    public Lab www(int ttl) {
        return www(ttl, new Fixed(addresses(1)));
    }

    public static RecordSet www(AnswerPolicy policy, int ttl) {
        return new RecordSet(WWW, policy.records().getFirst().type(), new Ttl(ttl), policy);
    }

    public Lab happens(Happening... more) {
        happenings.addAll(Arrays.asList(more));
        return this;
    }

    /** From then on www has the address 192.0.2.2 alone. */
    public Lab wwwMoves(Duration at, int ttl) {
        return happens(new Happening.RecordChanges(at, ZONE, www(new Fixed(List.of(address(2))), ttl)));
    }

    public Lab clients(long count, double eachPerSecond, ClientGroup.Stub kind) {
        population = count;
        perSecond = eachPerSecond;
        stub = kind;
        return this;
    }

    public Lab families(Families which) {
        families = which;
        return this;
    }

    public Lab networks(String... each) {
        networks = Arrays.stream(each).map(IpNetwork::of).toList();
        return this;
    }

    public Lab resolver(Resolver.Profile profile, int weight) {
        resolvers.put(profile, weight);
        return this;
    }

    public Lab caches(int count, double exponent) {
        caches = count;
        zipf = exponent;
        return this;
    }

    /** Gives caches other habits. */
    public Lab caches(UnaryOperator<Cache> other) {
        change = other;
        return this;
    }

    public Lab lasts(Duration time, int cutInto) {
        duration = time;
        bins = cutInto;
        return this;
    }

    /** Other dice for the phases of health checks. */
    public Lab seed(long other) {
        seed = other;
        return this;
    }

    public static Rdata address(int number) {
        return IpAddress.of("192.0.2." + number).record();
    }

    public static List<Rdata> addresses(int count) {
        List<Rdata> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            all.add(address(i));
        }
        return all;
    }

    public Topology topology() {
        List<Element> elements = new ArrayList<>(others.values());
        elements.add(HostedZone.of(ZONE, DomainName.of("example.com")).withEntries(entries));
        for (int i = 1; i <= ADDRESSES; i++) {
            elements.add(Backend.of(
                    Id.of("backend-" + i), "backend " + i, new Host.AtAddress(IpAddress.of("192.0.2." + i)), 80));
        }
        List<ResolverShare> shares = new ArrayList<>();
        if (resolvers.isEmpty()) {
            resolvers.put(Resolver.Profile.UNBOUND, 1);
        }
        resolvers.forEach((profile, weight) -> {
            Id id = Id.of("resolver-" + shares.size());
            boolean tellsNetworks = !networks.isEmpty();
            elements.add(new Resolver(
                    id, profile.word(), profile, IpAddress.of("198.51.100.53"), Whereabouts.UNKNOWN, tellsNetworks));
            shares.add(new ResolverShare(id, weight));
        });
        elements.add(new ClientGroup(
                Id.of("clients"),
                "clients",
                population,
                Whereabouts.UNKNOWN,
                networks,
                perSecond * 3600,
                shares,
                stub,
                families));
        elements.add(scenario());
        return Topology.of("Lab", "", elements);
    }

    private Scenario scenario() {
        return new Scenario(Id.of("scenario"), "scenario", duration, happenings, Set.of());
    }

    public Model model() {
        return model(new Load(List.of(new Load.Ask(TargetUrl.parse("http://www.example.com/"), 1)), caches, zipf));
    }

    public Model model(Load load) {
        return Simulation.of(topology(), scenario(), Options.of(seed).withLoad(load))
                .model()
                .withCaches(change);
    }

    /** The same as {@link #play}, from query to query. */
    public Batches leap(int times) {
        return Batches.of(Engine.leaping(model(), bins), model(), times);
    }

    /** Plays it so often, each time with other dice. */
    public Batches play(int times) {
        return Batches.of(model(), bins, times);
    }
}
