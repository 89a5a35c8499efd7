package fingerpost.document;

import static fingerpost.document.RandomWords.EXAMPLE;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Soa;
import fingerpost.topology.Action;
import fingerpost.topology.Alias;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.CacheFarm;
import fingerpost.topology.Certificate;
import fingerpost.topology.Checkers;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Conditions;
import fingerpost.topology.Demand;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Families;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Happening;
import fingerpost.topology.HashKey;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.Line;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.PageUrl;
import fingerpost.topology.PathMatch;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Redirect;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Respond;
import fingerpost.topology.Rhythm;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random documents that use every kind of element, action, policy and happening. */
public final class RandomDocument {
    private final RandomWords words;
    private final List<Element> elements = new ArrayList<>();
    private int next;

    private RandomDocument(long seed) {
        this.words = new RandomWords(seed);
    }

    /** The document of that seed, its elements in an order that mixes the kinds. */
    public static Document of(long seed) {
        RandomDocument making = new RandomDocument(seed);
        Topology topology = making.topology();
        Map<String, Point> positions = new LinkedHashMap<>();
        topology.elements().forEach(each -> positions.put(each.id().text(), making.point()));
        Set<String> pinned =
                positions.keySet().stream().filter(_ -> making.words.rarely()).collect(Collectors.toSet());
        Set<String> folded = topology.zones().stream()
                .filter(_ -> making.words.rarely())
                .map(zone -> zone.id().text())
                .collect(Collectors.toSet());
        return new Document(topology, new Diagram(positions, pinned, folded, making.groups(topology)), "{}");
    }

    private List<Group> groups(Topology topology) {
        List<Group> groups = new ArrayList<>();
        List<Id> free = new ArrayList<>(topology.elements().stream()
                .filter(Group::holds)
                .map(Element::id)
                .toList());
        for (int i = words.upTo(3); i > 0 && !free.isEmpty(); i--) {
            Set<Id> members = Set.copyOf(free.subList(0, 1 + words.upTo(free.size() - 1)));
            free.removeAll(members);
            groups.add(new Group(
                    Id.of("group-" + i),
                    words.oneOf(GroupKind.values()),
                    words.oneOf("EU West", "Süd \"2\"", "人"),
                    members));
        }
        return groups;
    }

    private Point point() {
        return words.rarely()
                ? new Point(words.random.nextDouble(-1e4, 1e4), -0.5)
                : new Point(words.upTo(40) * 20, 80);
    }

    private Topology topology() {
        List<Id> certificates = add(() -> new Certificate(
                id("cert"),
                words.text(),
                words.some(0, 3, words::name),
                words.maybe(() -> LocalDate.of(2027, 1, 1 + words.upTo(30))),
                words.text(),
                words.text()));
        List<Id> lines = add(() -> new Line(
                id("line"),
                words.text(),
                words.some(0, 2, words::network),
                words.some(0, 2, () -> words.oneOf("DE", "CN"))));
        List<Id> backends = add(() -> new Backend(
                id("app"),
                words.text(),
                words.host(),
                words.port(),
                words.rarely() ? OptionalInt.of(1 + words.upTo(9)) : OptionalInt.empty(),
                words.rarely(),
                certificates.stream().findFirst()));
        List<Id> routers = backends.isEmpty()
                ? List.of()
                : add(() -> new ApplicationRouter(
                        id("router"),
                        words.text(),
                        words.host(),
                        words.port(),
                        words.some(0, 3, () -> new HostRoute(words.serverName(), words.oneOf(backends))),
                        100 + words.upTo(499)));
        List<Id> members = Stream.concat(backends.stream(), routers.stream()).toList();
        List<Id> services = add(() -> new Service(
                id("service"),
                words.text(),
                members.stream()
                        .filter(_ -> words.random.nextBoolean())
                        .map(this::member)
                        .toList(),
                balancing(),
                words.maybe(() -> "sid"),
                words.oneOf(16, 0, words.upTo(100_000)),
                words.maybe(words::health)));
        add(() -> new Proxy(
                id("edge"),
                words.text(),
                words.oneOf(Proxy.Kind.values()),
                words.some(0, 3, words::address).stream().distinct().toList(),
                words.some(0, 3, () -> server(services, certificates))));
        RandomPolicies policies = new RandomPolicies(words, lines);
        List<Id> zones = add(() -> zone(policies));
        add(() -> registry(backends));
        add(() -> new ExternalEndpoint(
                id("outside"),
                words.text(),
                words.oneOf(ExternalEndpoint.Kind.values()),
                words.name(),
                words.some(0, 2, words::address),
                words.ttl(),
                words.text(),
                words.some(0, 2, words::serverName),
                certificates.stream().findFirst()));
        List<Id> resolvers = add(() -> new Resolver(
                id("resolver"),
                words.text(),
                words.oneOf(Resolver.Profile.values()),
                words.address(),
                words.whereabouts(),
                words.rarely()));
        List<Id> clients = add(() -> clients(resolvers));
        add(() -> scenario(policies, zones, backends, clients));
        List<Element> mixed = new ArrayList<>(elements);
        if (words.rarely()) {
            mixed = new ArrayList<>(elements.reversed());
        }
        return Topology.of(words.text(), words.text(), mixed);
    }

    private List<Id> add(java.util.function.Supplier<Element> make) {
        List<Element> made = words.some(0, 3, make);
        elements.addAll(made);
        return made.stream().map(Element::id).toList();
    }

    private Id id(String word) {
        return Id.of(word + "-" + next++);
    }

    private Member member(Id backend) {
        return new Member(
                backend,
                words.oneOf(1, 1 + words.upTo(99)),
                words.rarely(),
                words.rarely(),
                words.oneOf(1, words.upTo(9)),
                words.duration());
    }

    private Balancing balancing() {
        return switch (words.upTo(6)) {
            case 0 -> new Balancing.LeastConnections();
            case 1 -> new Balancing.IpHash();
            case 2 -> new Balancing.RandomTwo();
            case 3 -> new Balancing.Hash(words.oneOf(new HashKey.ClientAddress(), new HashKey.AskedHost()), true);
            case 4 -> new Balancing.Hash(words.oneOf(new HashKey.RequestUri(), new HashKey.Cookie("sid")), false);
            default -> new Balancing.RoundRobin();
        };
    }

    private Server server(List<Id> services, List<Id> certificates) {
        Set<Listen> listens = words
                .some(
                        1,
                        3,
                        () -> new Listen(words.port(), words.oneOf(Families.values()), words.rarely(), words.rarely()))
                .stream()
                .collect(Collectors.toSet());
        List<Location> locations = IntStream.rangeClosed(1, words.upTo(3))
                .mapToObj(i -> new Location(new PathMatch(words.rarely(), "/" + "a\"\\b".repeat(i)), action(services)))
                .toList();
        return new Server(
                listens.stream()
                        .sorted(java.util.Comparator.comparing(Listen::toString))
                        .toList(),
                words.some(0, 3, words::serverName),
                certificates.stream().findFirst(),
                locations);
    }

    private Action action(List<Id> services) {
        return switch (words.upTo(services.isEmpty() ? 2 : 5)) {
            case 0 ->
                new Redirect(
                        words.oneOf(301, 302, 308),
                        words.rarely(),
                        words.hostName(),
                        words.oneOf(80, 443, words.port()));
            case 1 -> new PortRedirect(words.oneOf(302, 307), words.rarely(), words.port());
            case 2 -> new Respond(words.oneOf(200, 404, 599), words.text());
            default ->
                new ProxyPass(
                        words.oneOf(services),
                        words.oneOf(
                                new ProxyPass.HostHeader.Asked(),
                                new ProxyPass.HostHeader.Named(words.name()),
                                new ProxyPass.HostHeader.Upstream()),
                        words.rarely(),
                        words.maybe(() -> new ProxyPass.BackendTls(words.name(), words.rarely())));
        };
    }

    private HostedZone zone(RandomPolicies policies) {
        DomainName apex = words.rarely() ? DomainName.ROOT : words.below(EXAMPLE);
        HostedZone zone = new HostedZone(
                id("zone"),
                apex,
                words.ttl(),
                new Soa(words.name(), words.name(), words.upTo(99), words.ttl(), words.ttl(), words.ttl(), words.ttl()),
                words.ttl(),
                words.text(),
                List.of());
        for (ZoneEntry each : words.some(0, 8, () -> entry(apex, policies))) {
            zone = zone.with(each);
        }
        return zone;
    }

    private ZoneEntry entry(DomainName apex, RandomPolicies policies) {
        DomainName owner = words.below(apex);
        if (words.rarely()) {
            return new Alias(owner, words.ttl(), words.name());
        }
        RecordType type = words.type();
        RecordSet set = new RecordSet(owner, type, words.ttl(), policies.policy(type, 3));
        return words.rarely() ? set.withLeastTtl(Optional.of(words.ttl().min(set.ttl()))) : set;
    }

    private ServiceRegistry registry(List<Id> backends) {
        List<Instance> instances = backends.stream()
                .map(each -> new Instance(each, words.name(), words.oneOf(0, 10), words.oneOf(0, 65535)))
                .toList();
        return new ServiceRegistry(
                id("registry"),
                words.text(),
                words.name(),
                words.ttl(),
                instances,
                words.maybe(words::name),
                words.maybe(words::name));
    }

    private ClientGroup clients(List<Id> resolvers) {
        return new ClientGroup(
                id("clients"),
                words.text(),
                1 + words.random.nextLong(1_000_000_000_000L),
                words.whereabouts(),
                words.some(0, 2, words::network),
                words.oneOf(0.0, 12.0, 0.25, 1e9, words.random.nextDouble()),
                resolvers.stream()
                        .map(each -> new ResolverShare(each, words.oneOf(1, 5)))
                        .toList(),
                words.oneOf(ClientGroup.Stub.values()),
                words.oneOf(Families.values()));
    }

    private Scenario scenario(RandomPolicies policies, List<Id> zones, List<Id> backends, List<Id> clients) {
        List<Happening> happenings = new ArrayList<>();
        backends.forEach(each -> happenings.add(new Happening.Fails(words.duration(), each)));
        backends.forEach(each -> happenings.add(new Happening.Refuses(words.duration(), each)));
        backends.forEach(each -> happenings.add(new Happening.Recovers(words.duration(), each)));
        backends.forEach(each -> happenings.add(
                new Happening.PathBreaks(words.duration(), each, words.oneOf(Families.values()), words.duration())));
        clients.forEach(each -> happenings.add(new Happening.Surge(words.duration(), each, 2.5, words.duration())));
        for (Id zone : zones) {
            happenings.add(new Happening.AuthorityOutage(words.duration(), zone, words.duration()));
            happenings.add(new Happening.CanaryMoves(words.duration(), zone, words.name(), words.upTo(10_000)));
            happenings.add(new Happening.RecordChanges(words.duration(), zone, entry(EXAMPLE, policies)));
        }
        return new Scenario(
                id("scenario"),
                words.text(),
                words.text(),
                words.duration(),
                happenings,
                Stream.of(Scenario.Measure.values()).filter(_ -> words.rarely()).collect(Collectors.toSet()),
                conditions());
    }

    private Conditions conditions() {
        List<Demand.Ask> asks = words.some(0, 3, this::url).stream()
                .distinct()
                .map(url -> new Demand.Ask(url, words.oneOf(1.0, 0.1, 1e9, 1 - words.random.nextDouble())))
                .toList();
        return new Conditions(
                new Demand(
                        asks,
                        words.rarely()
                                ? new Rhythm.Diurnal(
                                        words.random.nextDouble(24), words.upTo(23), 1 + words.random.nextDouble())
                                : new Rhythm.Steady()),
                new CacheFarm(1 + words.upTo(99_999), words.oneOf(0.0, 1.0, 10 * words.random.nextDouble())),
                words.oneOf(Checkers.ONE, Checkers.ROUTE_53, new Checkers(5, 1 + words.upTo(4))));
    }

    private PageUrl url() {
        return new PageUrl(
                words.rarely(),
                words.rarely() ? Host.of("www.example.org") : new Host.AtAddress(words.address()),
                words.oneOf(80, 443, words.port()),
                words.oneOf("/", "/a?b=c&d=%20", "/\u00e9/\"\\"));
    }
}
