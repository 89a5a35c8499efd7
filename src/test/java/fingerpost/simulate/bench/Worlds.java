package fingerpost.simulate.bench;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Canary;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Member;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What is played to measure speed. */
final class Worlds {
    static final Duration HOUR = Duration.ofHours(1);
    private static final Ttl TTL = new Ttl(300);
    private static final String URL = "http://www.example.com/";

    private Worlds() {}

    /**
     * One address, TTL 300, for an hour.
     *
     * @param lookups about how many in all
     */
    static Model oneAddress(int caches, int clientsEach, double lookups, ClientGroup.Stub stub) {
        long clients = (long) caches * clientsEach;
        return new Lab()
                .www(300)
                .clients(clients, lookups / clients / HOUR.toSeconds(), stub)
                .caches(caches, 0)
                .lasts(HOUR, 240)
                .model();
    }

    /**
     * One address, TTL 300, for 30 days, before a hundred resolvers and clients without caches.
     *
     * @param lookups how many come to a resolver while an answer holds
     */
    static Model hotCaches(double lookups) {
        int caches = 100;
        return new Lab()
                .www(300)
                .clients(caches, lookups / 300, ClientGroup.Stub.NO_CACHE)
                .caches(caches, 0)
                .lasts(Duration.ofDays(30), 240)
                .model();
    }

    /** A canary of 5 % in both families, two proxies before pools of four, one member of which dies on the way. */
    static Model site(int caches, int clientsEach, double requests, ClientGroup.Stub stub) {
        long clients = (long) caches * clientsEach;
        Topology lab = new Lab()
                .clients(clients, requests / clients / HOUR.toSeconds(), stub)
                .entry(canary("192.0.2.101", "192.0.2.102"), canary("2001:db8::1", "2001:db8::2"))
                .with(proxy("stable", "192.0.2.101", "2001:db8::1"), proxy("canary", "192.0.2.102", "2001:db8::2"))
                .with(service("stable"), service("canary"))
                .topology();
        ClientGroup it = lab.get(Id.of("clients"), ClientGroup.class);
        Topology both = lab.with(new ClientGroup(
                it.id(),
                it.label(),
                it.population(),
                it.whereabouts(),
                it.networks(),
                it.requestsPerHour(),
                it.resolvers(),
                stub,
                Families.BOTH));
        Scenario scenario = new Scenario(
                Id.of("scenario"),
                "",
                HOUR,
                List.of(new Happening.Fails(Duration.ofMinutes(20), Id.of("backend-3"))),
                Set.of());
        Load load = new Load(List.of(new Load.Ask(TargetUrl.parse(URL), 1)), caches, 0);
        return Simulation.of(both, scenario, Options.of(1).withLoad(load)).model();
    }

    /** How busy the backends of {@link #queues} are. */
    static final double BUSY = 0.8;

    /** One proxy with {@code least_conn} before four backends of limited capacity, each busy for that part of the time. */
    static Model queues(int caches, int clientsEach, double requests) {
        long clients = (long) caches * clientsEach;
        int capacity = (int) Math.round(requests / HOUR.toSeconds() / 4 / BUSY);
        Topology lab = new Lab()
                .clients(clients, requests / clients / HOUR.toSeconds(), ClientGroup.Stub.CHROMIUM)
                .entry(new RecordSet(DomainName.of("www.example.com"), RecordType.of("A"), TTL, fixed("192.0.2.101")))
                .with(proxy("stable", "192.0.2.101", "2001:db8::1"))
                .with(service("stable", new Balancing.LeastConnections()))
                .topology();
        for (int i = 1; i <= 4; i++) {
            lab = lab.with(new Backend(
                    Id.of("backend-" + i),
                    "backend-" + i,
                    Host.of("10.0.0." + i),
                    8080,
                    OptionalInt.of(capacity),
                    false,
                    Optional.empty()));
        }
        Load load = new Load(List.of(new Load.Ask(TargetUrl.parse(URL), 1)), caches, 0);
        Scenario scenario = new Scenario(Id.of("scenario"), "", HOUR, List.of(), Set.of());
        return Simulation.of(lab, scenario, Options.of(1).withLoad(load)).model();
    }

    private static RecordSet canary(String stable, String fresh) {
        RecordType type = IpAddress.of(stable).record().type();
        return new RecordSet(
                DomainName.of("www.example.com"),
                type,
                TTL,
                new Canary(fixed(stable), fixed(fresh), 500, Canary.Draw.EACH_ANSWER));
    }

    private static Fixed fixed(String address) {
        return new Fixed(List.of(IpAddress.of(address).record()));
    }

    private static Element proxy(String id, String four, String six) {
        Server server = new Server(
                List.of(Listen.http()),
                List.of(ServerName.of("www.example.com")),
                Optional.empty(),
                List.of(new Location(PathMatch.prefix("/"), ProxyPass.to(Id.of(id + "-pool")))));
        return new Proxy(
                Id.of(id), id, Proxy.Kind.NGINX, List.of(IpAddress.of(four), IpAddress.of(six)), List.of(server));
    }

    private static Element service(String id) {
        return service(id, new Balancing.RoundRobin());
    }

    private static Element service(String id, Balancing balancing) {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            members.add(Member.of(Id.of("backend-" + i)));
        }
        return new Service(Id.of(id + "-pool"), id, members, balancing, Optional.empty(), 0, Optional.empty());
    }
}
