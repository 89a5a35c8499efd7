package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.registry;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.INFO;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdleBackendTest {
    private final Check check = new IdleBackend();

    @Test
    void backendThatNothingSendsRequestsToIsWorthKnowing() {
        Finding finding = only(check, backend("app", "192.0.2.9"));

        assertThat(finding.severity()).isEqualTo(INFO);
        assertThat(finding.subject()).hasToString("app");
    }

    @Test
    void serviceRegistryOrNameMayLeadToIt() {
        assertThat(found(check, backend("app", "192.0.2.9"), service("pool", "app")))
                .isEmpty();
        assertThat(found(
                        check,
                        backend("app", "192.0.2.9"),
                        registry("reg", "_app._tcp.example.com", "app", "app1.example.com")))
                .isEmpty();
        assertThat(found(check, backend("app", "192.0.2.9"), zone("example.com", "app 300 A 192.0.2.9")))
                .isEmpty();
    }

    @Test
    void routerAloneIsIdleButWhatItRoutesToIsNot() {
        ApplicationRouter router = new ApplicationRouter(
                Id.of("router"),
                "router",
                Host.of("192.0.2.8"),
                8080,
                List.of(new HostRoute(ServerName.of("a.example.com"), Id.of("app"))),
                404);

        assertThat(places(found(check, backend("app", "192.0.2.9"), router))).containsExactly("router");
    }

    @Test
    void everyIdleOneIsToldByItsLabel() {
        List<Finding> found = found(
                check,
                backend("b", "192.0.2.9"),
                backend("busy", "192.0.2.10"),
                service("pool", "busy"),
                backend("a", "192.0.2.11"));

        assertThat(places(found)).containsExactly("b", "a");
        assertThat(found.getFirst().message()).startsWith("b belongs to no service");
    }
}
