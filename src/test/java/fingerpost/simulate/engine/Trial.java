package fingerpost.simulate.engine;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.Soa;
import fingerpost.dns.Ttl;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.ServiceTimes;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** A site www.example.com that is put to the test: its addresses, what stands behind them, its clients, what fails. */
final class Trial {
    static final Id CLIENTS = Id.of("clients");
    static final Id PROXY = Id.of("proxy");
    static final IpAddress PROXY_ADDRESS = IpAddress.of("203.0.113.10");

    private static final DomainName APEX = DomainName.of("example.com");
    private static final DomainName WWW = DomainName.of("www.example.com");

    private final List<Element> elements = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final List<RecordSet> records = new ArrayList<>();
    private String url = "http://www.example.com/";
    private long population = 1000;
    private double perHour = 3600;
    private ClientGroup.Stub stub = ClientGroup.Stub.NO_CACHE;
    private List<IpNetwork> networks = List.of(IpNetwork.of("198.51.100.0/24"));
    private Duration duration = Duration.ofSeconds(1000);
    private long seed = 1;
    private int caches = 1;

    /** The site stands at backends of its own, each at one of these addresses: {@code b0}, {@code b1} and so on. */
    Trial backendsAt(List<IpAddress> addresses) {
        for (int i = 0; i < addresses.size(); i++) {
            with(Backend.of(Id.of("b" + i), "b" + i, new Host.AtAddress(addresses.get(i)), 80));
        }
        return this;
    }

    /** The site stands at one proxy that passes everything to that service. */
    Trial behind(Proxy.Kind kind, Service service) {
        with(service);
        return with(new Proxy(
                        PROXY,
                        "proxy",
                        kind,
                        List.of(PROXY_ADDRESS),
                        List.of(new Server(
                                List.of(Listen.http()),
                                List.of(ServerName.of("www.example.com")),
                                Optional.empty(),
                                List.of(new Location(PathMatch.prefix("/"), ProxyPass.to(service.id())))))))
                .answers(0, new fingerpost.topology.Fixed(List.of(PROXY_ADDRESS.record())));
    }

    Trial with(Element element) {
        elements.add(element);
        return this;
    }

    /** What the name www leads to. */
    Trial answers(int ttl, AnswerPolicy policy) {
        records.add(new RecordSet(WWW, policy.records().getFirst().type(), new Ttl(ttl), policy));
        return this;
    }

    Trial clients(ClientGroup.Stub kind, long many, double requestsPerHour) {
        stub = kind;
        population = many;
        perHour = requestsPerHour;
        return this;
    }

    Trial networks(String... all) {
        networks = List.of(all).stream().map(IpNetwork::of).toList();
        return this;
    }

    Trial opens(String other) {
        url = other;
        return this;
    }

    Trial fails(long second, String element) {
        happenings.add(new Happening.Fails(Duration.ofSeconds(second), Id.of(element)));
        return this;
    }

    Trial recovers(long second, String element) {
        happenings.add(new Happening.Recovers(Duration.ofSeconds(second), Id.of(element)));
        return this;
    }

    /** The resolver is a farm of so many caches, all alike. */
    Trial caches(int count) {
        caches = count;
        return this;
    }

    Trial lasts(Duration time) {
        duration = time;
        return this;
    }

    Trial seed(long other) {
        seed = other;
        return this;
    }

    Topology topology() {
        List<Element> all = new ArrayList<>(elements);
        Resolver resolver = new Resolver(
                Id.of("resolver"),
                "resolver",
                Resolver.Profile.DNSMASQ,
                IpAddress.of("192.0.2.53"),
                Whereabouts.UNKNOWN,
                false);
        all.add(resolver);
        all.add(new ClientGroup(
                CLIENTS,
                "clients",
                population,
                Whereabouts.UNKNOWN,
                networks,
                perHour,
                List.of(new ResolverShare(resolver.id(), 1)),
                stub,
                Families.BOTH));
        Soa soa = new Soa(
                APEX.child("ns1"),
                APEX.child("hostmaster"),
                1,
                new Ttl(14400),
                new Ttl(3600),
                new Ttl(1209600),
                new Ttl(60));
        all.add(new HostedZone(Id.of("zone"), APEX, new Ttl(300), soa, new Ttl(300), "", List.copyOf(records)));
        return Topology.of("Trial", "", all);
    }

    Simulation simulation(Options options) {
        Scenario scenario = new Scenario(Id.of("scenario"), "scenario", duration, happenings, Set.of());
        return Simulation.of(
                topology(),
                scenario,
                options.withLoad(new Load(List.of(new Load.Ask(TargetUrl.parse(url), 1)), caches, 0)));
    }

    /** Plays it once with backends that work so. */
    Tally run(ServiceTimes times) {
        Model model = simulation(Options.of(seed)).model();
        Tally tally = new Engine(model, 10, times)
                .play(seed, 1, 1, any -> {}, () -> false)
                .tally();
        tally.audit();
        return tally;
    }

    /** Backends {@code s0} and so on of that capacity, 0 for unlimited, behind one proxy. */
    Trial pool(Proxy.Kind kind, Balancing balancing, int members, int capacity) {
        for (int i = 0; i < members; i++) {
            with(new Backend(
                    Id.of("s" + i),
                    "s" + i,
                    Host.of("10.0." + i / 250 + "." + (i % 250 + 1)),
                    8080,
                    capacity == 0 ? OptionalInt.empty() : OptionalInt.of(capacity),
                    false,
                    Optional.empty()));
        }
        return behind(
                kind,
                new Service(
                        Id.of("pool"),
                        "pool",
                        IntStream.range(0, members)
                                .mapToObj(i -> Member.of(Id.of("s" + i)))
                                .toList(),
                        balancing,
                        Optional.empty(),
                        0,
                        Optional.empty()));
    }

    /** Plays it once, on one thread. */
    Outcome run() {
        return simulation(Options.of(seed).withThreads(1).withRuns(1).withBins(10))
                .play(any -> {}, () -> false);
    }

    /** {@code 192.0.2.1} and so on. */
    static List<IpAddress> addresses(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> IpAddress.of("192.0.2." + i))
                .toList();
    }

    static List<Rdata> records(List<IpAddress> addresses) {
        return addresses.stream().map(IpAddress::record).toList();
    }

    static double share(Outcome outcome, String end) {
        return outcome.ends().stream()
                .filter(part -> part.endpoint().equals(end))
                .mapToDouble(part -> part.share().part())
                .sum();
    }
}
