package fingerpost.behaviour;

import static fingerpost.behaviour.Designs.topology;
import static fingerpost.behaviour.Designs.zone;
import static fingerpost.behaviour.Sites.backend;
import static fingerpost.behaviour.Sites.certificate;
import static fingerpost.behaviour.Sites.https;
import static fingerpost.behaviour.Sites.proxy;
import static fingerpost.behaviour.Sites.service;
import static fingerpost.behaviour.Sites.told;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestWalkTest {
    private static final HostedZone ZONE = zone("example.com", """
            @ 3600 NS ns1
            ns1 3600 A 192.0.2.53
            www 300 CNAME lb
            lb 60 A 203.0.113.10
            """);

    private static final Topology SITE = topology(
            ZONE,
            certificate("cert", "example.com", "*.example.com"),
            backend("app1", 1, 8080),
            backend("app2", 2, 8080),
            service("pool", "app1", "app2"),
            proxy(https("pool", "cert", "www.example.com")));

    @Test
    void theStoryOfOneRequestFromTheAddressBarToTheBackend() {
        Walk walk = walk(SITE, "https://www.example.com/cart?x=1");

        assertThat(told(walk.steps()))
                .containsExactly(
                        "URL: a browser opens https://www.example.com/cart?x=1",
                        "STUB: a browser asks its resolver for www.example.com",
                        "RESOLVER: its resolver looks www.example.com up",
                        "REFERRAL: root and TLD refer to example.com",
                        "ALIAS: www.example.com CNAME lb.example.com.",
                        "ANSWER: lb.example.com is 203.0.113.10",
                        "CONNECT: connects to 203.0.113.10:443",
                        "TLS: TLS with www.example.com",
                        "HOST: GET /cart?x=1, Host: www.example.com",
                        "SERVER: server www.example.com",
                        "LOCATION: location /: proxy_pass to pool",
                        "UPSTREAM: pool chooses app1",
                        "BACKEND: app1 takes the request",
                        "RESPONSE: 200 from app1");
        assertThat(walk.served()).isTrue();
        assertThat(walk.conclusion()).isEqualTo("app1 serves https://www.example.com/cart?x=1 through proxy.");
    }

    @Test
    void theSecondRequestSkipsWhatIsCachedAndMeetsTheNextBackend() {
        Walk walk = walk(SITE, "https://www.example.com/");

        assertThat(told(walk.second()))
                .containsExactly(
                        "URL: a browser opens https://www.example.com/",
                        "STUB CACHED: a browser knows www.example.com",
                        "CONNECT CACHED: connects to 203.0.113.10:443",
                        "TLS CACHED: TLS with www.example.com",
                        "HOST: GET /, Host: www.example.com",
                        "SERVER: server www.example.com",
                        "LOCATION: location /: proxy_pass to pool",
                        "UPSTREAM: pool chooses app2",
                        "BACKEND: app2 takes the request",
                        "RESPONSE: 200 from app2");
        assertThat(walk.second())
                .filteredOn(step -> step.outcome() == WalkStep.Outcome.CACHED)
                .allMatch(step -> step.millis() == 0);
    }

    private static Walk walk(Topology topology, String url) {
        return RequestWalk.of(topology).walk(url, Optional.empty(), new DesignState(1));
    }
}
