package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.endpoint;
import static fingerpost.behaviour.Sites.http;
import static fingerpost.behaviour.Sites.id;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class DestinationsTest {
    private static final Topology SITE = topology(
            zone("example.com", """
                    www 300 CNAME lb
                    lb 300 A 203.0.113.10
                    *.x 300 A 203.0.113.10
                    cloud 300 CNAME lb.example.net.
                    apex 300 ALIAS lb.example.net.
                    loop 300 CNAME loop
                    """),
            endpoint("lb.example.net", "203.0.113.99"),
            backend("one", 1, 8080),
            backend("two", 2, 8080),
            service("pool", "one", "two"),
            proxy(http("pool", "www.example.com")));

    @Test
    void everyBackendOfTheServiceIsADestination() {
        assertThat(of("www.example.com").ends()).containsExactlyInAnyOrder(id("one"), id("two"));
    }

    @Test
    void aliasesOfBothKindsLeadToTheEndpoint() {
        assertThat(of("cloud.example.com").ends()).containsExactly(id("endpoint"));
        assertThat(of("apex.example.com").ends()).containsExactly(id("endpoint"));
    }

    @Test
    void aNameWithoutAServerHasAddressesButNoEnd() {
        assertThat(of("a.x.example.com").addresses()).containsExactly(Sites.PROXY_V4);
        assertThat(of("a.x.example.com").ends()).isEmpty();
    }

    @Test
    void aLoopHasNoDestination() {
        assertThat(of("loop.example.com").addresses()).isEmpty();
    }

    private static Destinations of(String host) {
        return Destinations.of(SITE, DomainName.of(host), false, "/");
    }
}
