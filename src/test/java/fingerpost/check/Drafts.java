package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Action;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Fixed;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Instance;
import fingerpost.topology.Line;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Redirect;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.InGerman;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Designs written down in few words, and looked at by one check. */
final class Drafts {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Drafts() {}

    static DomainName name(String text) {
        return DomainName.of(text);
    }

    /** A zone whose id is its apex with hyphens; each line {@code OWNER TTL TYPE DATA | DATA}, owners relative to the apex. */
    static HostedZone zone(String apex, String... lines) {
        HostedZone zone = HostedZone.of(Id.of(apex.replace('.', '-')), name(apex));
        for (String each : lines) {
            zone = zone.with(entry(apex, each));
        }
        return zone;
    }

    static ZoneEntry entry(String apex, String line) {
        String[] words = line.split(" +", 4);
        DomainName owner = DomainName.of(words[0], name(apex));
        Ttl ttl = Ttl.parse(words[1]);
        if (words[2].equals("ALIAS")) {
            return new Alias(owner, ttl, name(words[3]));
        }
        RecordType type = RecordType.of(words[2]);
        return new RecordSet(
                owner,
                type,
                ttl,
                new Fixed(Stream.of(words[3].split(" \\| ", -1))
                        .map(data -> Rdata.parse(type, data))
                        .toList()));
    }

    /** An A or AAAA set of that policy at an absolute name. */
    static RecordSet set(String owner, int ttl, AnswerPolicy policy) {
        return new RecordSet(name(owner), policy.records().getFirst().type(), new Ttl(ttl), policy);
    }

    static Proxy proxy(String id, String addresses, Server... servers) {
        List<IpAddress> parsed = Stream.of(addresses.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(IpAddress::of)
                .toList();
        return new Proxy(Id.of(id), id, Proxy.Kind.NGINX, parsed, List.of(servers));
    }

    /** A server on port 80 for those names, blanks between them. */
    static Server http(String names, Action action) {
        return new Server(List.of(Listen.http()), names(names), Optional.empty(), List.of(Location.all(action)));
    }

    /** A server on port 443 for those names with that certificate. */
    static Server https(String names, String certificate, Action action) {
        return new Server(
                List.of(Listen.https()), names(names), Optional.of(Id.of(certificate)), List.of(Location.all(action)));
    }

    private static List<ServerName> names(String names) {
        return Stream.of(names.split(" ", -1))
                .filter(each -> !each.isEmpty())
                .map(ServerName::of)
                .toList();
    }

    static Action to(String service) {
        return ProxyPass.to(Id.of(service));
    }

    /** A permanent redirect to an origin such as {@code https://www.example.com}. */
    static Action redirect(String origin) {
        boolean tls = origin.startsWith("https://");
        return new Redirect(301, tls, name(origin.substring(tls ? 8 : 7)), tls ? 443 : 80);
    }

    static Backend backend(String id, String host) {
        return Backend.of(Id.of(id), id, Host.of(host), 8080);
    }

    static Service service(String id, String... backends) {
        return Service.of(
                Id.of(id),
                id,
                Stream.of(backends).map(each -> Member.of(Id.of(each))).toList());
    }

    static Certificate certificate(String id, String... names) {
        return certificateUntil(LocalDate.of(2027, 11, 22), id, names);
    }

    static Certificate certificateUntil(LocalDate expires, String id, String... names) {
        return new Certificate(
                Id.of(id),
                id,
                Stream.of(names).map(DomainName::of).toList(),
                Optional.of(expires),
                "/etc/ssl/" + id + ".pem",
                "/etc/ssl/" + id + ".key");
    }

    static Line line(String id, String... networks) {
        return new Line(Id.of(id), id, Stream.of(networks).map(IpNetwork::of).toList(), List.of());
    }

    static ExternalEndpoint endpoint(String id, String name, String... addresses) {
        return new ExternalEndpoint(
                Id.of(id),
                id,
                ExternalEndpoint.Kind.LOAD_BALANCER,
                name(name),
                Stream.of(addresses).map(IpAddress::of).toList(),
                new Ttl(60),
                "",
                List.of(),
                Optional.empty());
    }

    /** A registry with one instance of that backend. */
    static ServiceRegistry registry(String id, String serviceName, String backend, String host) {
        return new ServiceRegistry(
                Id.of(id),
                id,
                name(serviceName),
                new Ttl(30),
                List.of(new Instance(Id.of(backend), name(host), 10, 60)),
                Optional.empty(),
                Optional.empty());
    }

    static Topology topology(Element... elements) {
        return Topology.of("", "", List.of(elements));
    }

    /** What that check finds, the others silent. */
    static List<Finding> found(Check check, Element... elements) {
        return found(check, topology(elements));
    }

    private static List<Finding> found(Check check, Topology topology) {
        List<Finding> found = new Checks(TODAY, List.of(check)).of(topology);
        assertThat(found).allSatisfy(each -> {
            assertThat(each.code()).isEqualTo(check.code());
            assertThat(each.message()).endsWith(".").doesNotContain("Optional", "null", "..");
            InGerman.assertTold(each);
        });
        return found;
    }

    /** The one finding of that check. */
    static Finding only(Check check, Element... elements) {
        List<Finding> found = found(check, elements);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    /** The design after the repair of the one finding, in which the check finds nothing more. */
    static Topology repaired(Check check, Element... elements) {
        Topology repaired = only(check, elements).repair().orElseThrow().apply(topology(elements));
        assertThat(found(check, repaired)).isEmpty();
        return repaired;
    }

    /** What all checks together call an error. */
    static List<Finding> errors(Topology topology) {
        return new Checks(TODAY)
                .of(topology).stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .toList();
    }

    /** Where the findings are, as text. */
    static List<String> places(List<Finding> found) {
        return found.stream().map(each -> each.subject().toString()).toList();
    }
}
