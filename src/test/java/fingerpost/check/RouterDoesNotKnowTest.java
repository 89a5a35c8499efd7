package fingerpost.check;

import static fingerpost.check.Drafts.backend;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.name;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.service;
import static fingerpost.check.Drafts.to;
import static fingerpost.check.Severity.ERROR;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouterDoesNotKnowTest {
    private final Check check = new RouterDoesNotKnow();
    private final ApplicationRouter router = new ApplicationRouter(
            Id.of("router"),
            "router",
            Host.of("192.0.2.9"),
            8080,
            List.of(new HostRoute(ServerName.of("backend1.example.net"), Id.of("app"))),
            404);

    private List<Finding> passing(ProxyPass.HostHeader host) {
        return found(
                check,
                backend("app", "192.0.2.10"),
                router,
                service("pool", "router"),
                proxy(
                        "edge",
                        "192.0.2.1",
                        http("www.example.com", new ProxyPass(Id.of("pool"), host, true, Optional.empty()))));
    }

    @Test
    void hostThatTheRouterHasNoRouteForIsAnError() {
        List<Finding> found = passing(new ProxyPass.HostHeader.Asked());

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().severity()).isEqualTo(ERROR);
        assertThat(found.getFirst().message()).contains("www.example.com").contains("404");
    }

    @Test
    void nameOfTheUpstreamIsUnknownToo() {
        assertThat(passing(new ProxyPass.HostHeader.Upstream())).hasSize(1);
    }

    @Test
    void hostThatItKnowsIsFine() {
        assertThat(passing(new ProxyPass.HostHeader.Named(name("backend1.example.net"))))
                .isEmpty();
    }

    @Test
    void plainBackendTakesAnyHost() {
        assertThat(found(
                        check,
                        backend("app", "192.0.2.10"),
                        service("pool", "app"),
                        proxy("edge", "192.0.2.1", http("www.example.com", to("pool")))))
                .isEmpty();
    }
}
