package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.HttpRequest;
import fingerpost.behaviour.ProxyServer;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HostRulesTest {
    private static final Socket HTTP = new Socket(false, 80);
    private static final List<String> NAMES = List.of(
            "example.com",
            "*.example.com",
            ".example.com",
            "a.example.com",
            "*.a.example.com",
            ".a.example.com",
            "b.a.example.com",
            "a.example.*",
            "a.*",
            "example.*");
    private static final List<String> HOSTS = List.of(
            "example.com", "a.example.com", "b.a.example.com", "c.b.a.example.com", "a.example.net", "a.org", "x.net");

    private static Server server(List<String> names) {
        return new Server(
                List.of(Listen.http()), names.stream().map(ServerName::of).toList(), Optional.empty(), List.of());
    }

    @Test
    void hostsGoWhereTheModelSendsThem() {
        for (long seed : Chance.seeds(500).toArray()) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Server> servers = new ArrayList<>();
            for (int i = random.nextInt(1, 5); i > 0; i--) {
                servers.add(server(Chance.several(random, 0, 4, () -> Chance.oneOf(random, NAMES))));
            }
            Proxy proxy = SmallDesigns.proxy(servers.toArray(Server[]::new));
            HostRules rules = new HostRules(proxy, new Sockets(proxy), HTTP);
            ProxyServer model = new ProxyServer(SmallDesigns.with(proxy));
            for (String host : HOSTS) {
                Optional<Server> meant = model.route(
                                proxy,
                                HttpRequest.get(
                                        proxy.addresses().getFirst(), 80, false, host, "/", IpAddress.of("192.0.2.99")),
                                new DesignState(1))
                        .server();
                Optional<Integer> server = rules.server(DomainName.of(host));
                assertThat(server.map(servers::get)).as(host + " at " + servers).isEqualTo(meant);
            }
        }
    }
}
