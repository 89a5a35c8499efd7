package fingerpost;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.HashKey;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.Line;
import fingerpost.topology.Member;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Scenario;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;

/** Whole designs at random, for {@link Chance}: what is referred to is made before what refers to it. */
final class ChanceOfTopology {
    private final SplittableRandom random;
    private final List<Element> made = new ArrayList<>();

    ChanceOfTopology(SplittableRandom random) {
        this.random = random;
    }

    Topology of(int size) {
        int some = 1 + size / 20;
        List<Id> lines = make(random.nextInt(1, 4), "line", this::line);
        List<Id> zones = new ArrayList<>();
        for (String apex : List.of("example.org", "example.net", "example.com", "eu.example.com")) {
            zones.addAll(make(1, apex, id -> zone(id, DomainName.of(apex), lines, size / 4)));
        }
        List<Id> certificates = make(1 + some / 4, "certificate", this::certificate);
        List<Id> backends = make(1 + some, "backend", id -> backend(id, certificates));
        List<Id> applications = new ArrayList<>(backends);
        applications.addAll(make(1, "router", id -> router(id, backends)));
        List<Id> services = make(1 + some, "service", id -> service(id, applications));
        List<Id> proxies = make(1 + some / 2, "proxy", id -> new ChanceOfProxy(random, services, certificates).of(id));
        make(1, "registry", id -> registry(id, backends));
        make(1 + some / 4, "endpoint", id -> endpoint(id, certificates));
        List<Id> resolvers = make(2, "resolver", this::resolver);
        List<Id> clients = make(2, "clients", id -> clients(id, resolvers));
        make(1, "scenario", id -> scenario(id, proxies, zones, clients));
        return Topology.of("Drawn at random", random.nextBoolean() ? "" : "A note\nof two lines \u00e9", made);
    }

    private List<Id> make(int count, String word, Function<Id, Element> maker) {
        List<Id> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Id id = Id.from(
                    word, taken -> made.stream().anyMatch(each -> each.id().equals(taken)));
            made.add(maker.apply(id));
            ids.add(id);
        }
        return ids;
    }

    private Line line(Id id) {
        return new Line(
                id,
                "line " + id,
                Chance.several(random, 0, 4, () -> Chance.network(random)),
                Chance.several(random, 0, 2, () -> Chance.oneOf(random, List.of("DE", "CN", "US", "BR"))));
    }

    private HostedZone zone(Id id, DomainName apex, List<Id> lines, int entries) {
        return Chance.zone(random, id, apex, lines, entries);
    }

    private Certificate certificate(Id id) {
        return new Certificate(
                id,
                "certificate " + id,
                Chance.several(random, 1, 3, () -> Chance.name(random)),
                random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2030, 1, random.nextInt(1, 29))),
                "/etc/ssl/" + id + ".pem",
                "/etc/ssl/" + id + ".key");
    }

    private Backend backend(Id id, List<Id> certificates) {
        return new Backend(
                id,
                "backend " + id,
                host(),
                random.nextInt(1024, 65536),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 5000)),
                random.nextBoolean(),
                maybe(certificates));
    }

    private Host host() {
        return random.nextInt(4) == 0
                ? new Host.AtName(Chance.name(random))
                : new Host.AtAddress(Chance.address(random));
    }

    private ApplicationRouter router(Id id, List<Id> backends) {
        return new ApplicationRouter(
                id,
                "router " + id,
                host(),
                8080,
                Chance.several(
                        random,
                        0,
                        4,
                        () -> new HostRoute(ServerName.exact(Chance.name(random)), Chance.oneOf(random, backends))),
                404);
    }

    private Service service(Id id, List<Id> applications) {
        List<Member> members = Chance.several(random, 0, 4, () -> Chance.oneOf(random, applications)).stream()
                .map(each -> new Member(
                        each,
                        random.nextInt(1, 6),
                        random.nextInt(5) == 0,
                        random.nextInt(8) == 0,
                        random.nextInt(3),
                        Duration.ofSeconds(random.nextInt(1, 60))))
                .toList();
        return new Service(
                id,
                "service " + id,
                members,
                Chance.oneOf(
                        random,
                        List.of(
                                new Balancing.RoundRobin(),
                                new Balancing.LeastConnections(),
                                new Balancing.IpHash(),
                                new Balancing.RandomTwo(),
                                new Balancing.Hash(new HashKey.Cookie("session"), true),
                                new Balancing.Hash(new HashKey.RequestUri(), false))),
                random.nextInt(4) == 0 ? Optional.of("route") : Optional.empty(),
                random.nextInt(65),
                random.nextBoolean() ? Optional.empty() : Optional.of(ChanceOfPolicy.check(random)));
    }

    private ServiceRegistry registry(Id id, List<Id> backends) {
        return new ServiceRegistry(
                id,
                "registry " + id,
                DomainName.of("_app._tcp.example.com"),
                Chance.ttl(random),
                Chance.several(random, 0, 3, () -> Chance.oneOf(random, backends)).stream()
                        .map(each ->
                                new Instance(each, Chance.name(random), random.nextInt(65536), random.nextInt(65536)))
                        .toList(),
                random.nextBoolean() ? Optional.empty() : Optional.of(Chance.name(random)),
                random.nextBoolean() ? Optional.empty() : Optional.of(DomainName.of("update.example.com")));
    }

    private ExternalEndpoint endpoint(Id id, List<Id> certificates) {
        return new ExternalEndpoint(
                id,
                "endpoint " + id,
                Chance.oneOf(random, List.of(ExternalEndpoint.Kind.values())),
                Chance.name(random),
                Chance.several(random, 0, 3, () -> Chance.address(random)),
                Chance.ttl(random),
                random.nextBoolean() ? "" : "somebody",
                Chance.several(random, 0, 2, () -> ServerName.exact(Chance.name(random))),
                maybe(certificates));
    }

    private Resolver resolver(Id id) {
        return new Resolver(
                id,
                "resolver " + id,
                Chance.oneOf(random, List.of(Resolver.Profile.values())),
                Chance.address(random),
                whereabouts(),
                random.nextBoolean());
    }

    private ClientGroup clients(Id id, List<Id> resolvers) {
        return new ClientGroup(
                id,
                "clients " + id,
                random.nextLong(1, 1_000_000),
                whereabouts(),
                Chance.several(random, 0, 2, () -> Chance.network(random)),
                random.nextInt(0, 1000) / 8.0,
                Chance.several(random, 0, 2, () -> Chance.oneOf(random, resolvers)).stream()
                        .map(each -> new ResolverShare(each, random.nextInt(1, 10)))
                        .toList(),
                Chance.oneOf(random, List.of(ClientGroup.Stub.values())),
                Chance.oneOf(random, List.of(Families.values())));
    }

    private Whereabouts whereabouts() {
        return new Whereabouts(
                random.nextBoolean() ? Optional.empty() : Optional.of("DE"),
                random.nextBoolean() ? Optional.empty() : Optional.of(ChanceOfPolicy.place(random)));
    }

    private Scenario scenario(Id id, List<Id> proxies, List<Id> zones, List<Id> clients) {
        Duration minute = Duration.ofMinutes(1);
        DomainName owner = DomainName.of("example.org");
        return new Scenario(
                id,
                "scenario " + id,
                Duration.ofMinutes(30),
                List.of(
                        new Happening.Fails(minute, proxies.getFirst()),
                        new Happening.Recovers(minute.multipliedBy(3), proxies.getFirst()),
                        new Happening.RecordChanges(
                                minute, zones.getFirst(), Chance.recordSet(random, owner, RecordType.A, List.of())),
                        new Happening.Refuses(minute.multipliedBy(4), proxies.getFirst()),
                        new Happening.PathBreaks(minute, clients.getLast(), Families.V6, minute),
                        new Happening.AuthorityOutage(minute, zones.getFirst(), minute),
                        new Happening.Surge(minute, clients.getFirst(), 2.5, minute),
                        new Happening.CanaryMoves(minute, zones.getFirst(), owner, 2500)),
                Set.of(Scenario.Measure.SHARES, Scenario.Measure.FAILURES));
    }

    private Optional<Id> maybe(List<Id> ids) {
        return random.nextInt(4) > 0 ? Optional.empty() : Optional.of(Chance.oneOf(random, ids));
    }
}
