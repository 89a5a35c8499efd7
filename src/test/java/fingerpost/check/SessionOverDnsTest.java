package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Drafts.to;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Service;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SessionOverDnsTest {
    private static final HostedZone TWO = zone("example.com", "www 300 A 192.0.2.1 | 192.0.2.2");
    private final Check check = new SessionOverDns();

    private static Backend stateful(String id, String address) {
        Backend plain = backend(id, address);
        return new Backend(
                plain.id(), plain.label(), plain.host(), plain.port(), plain.capacity(), true, plain.certificate());
    }

    private static Service sticky(String id, String... backends) {
        Service plain = service(id, backends);
        return new Service(
                plain.id(),
                plain.label(),
                plain.members(),
                new Balancing.IpHash(),
                Optional.empty(),
                16,
                Optional.empty());
    }

    @Test
    void sessionsInBackendsThatTheDnsChoosesAmongAreAWarning() {
        Finding finding = only(check, TWO, stateful("one", "192.0.2.1"), stateful("two", "192.0.2.2"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.subject()).hasToString("example-com/www.example.com.");
        assertThat(finding.message()).contains("2 machines").contains("one");
    }

    @Test
    void sessionsBehindTwoProxiesAreAWarning() {
        assertThat(found(
                        check,
                        TWO,
                        stateful("app", "198.51.100.1"),
                        service("pool", "app"),
                        proxy("left", "192.0.2.1", http("www.example.com", to("pool"))),
                        proxy("right", "192.0.2.2", http("www.example.com", to("pool")))))
                .hasSize(1);
    }

    @Test
    void proxiesThatBringAClientToTheSameBackendAreFine() {
        assertThat(found(
                        check,
                        TWO,
                        stateful("app", "198.51.100.1"),
                        sticky("pool", "app"),
                        proxy("left", "192.0.2.1", http("www.example.com", to("pool"))),
                        proxy("right", "192.0.2.2", http("www.example.com", to("pool")))))
                .isEmpty();
    }

    @Test
    void stickyPoolsOfTheirOwnLoseTheSessionAllTheSame() {
        assertThat(found(
                        check,
                        TWO,
                        stateful("app", "198.51.100.1"),
                        stateful("other", "198.51.100.2"),
                        sticky("pool", "app"),
                        sticky("second", "other"),
                        proxy("left", "192.0.2.1", http("www.example.com", to("pool"))),
                        proxy("right", "192.0.2.2", http("www.example.com", to("second")))))
                .hasSize(1);
    }

    @Test
    void oneMachineOrNoSessionsAreFine() {
        assertThat(found(check, zone("example.com", "www 300 A 192.0.2.1"), stateful("one", "192.0.2.1")))
                .isEmpty();
        assertThat(found(check, TWO, backend("one", "192.0.2.1"), backend("two", "192.0.2.2")))
                .isEmpty();
    }
}
