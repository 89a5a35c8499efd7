package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElementLinesTest {
    @Test
    void aProxySaysItsProgramAddressesAndServers() {
        assertThat(ElementLines.of(Shop.edge()))
                .containsExactly("nginx", "192.0.2.1", "2001:db8::1", "www.example.com :80 :443", "example.com :80");
    }

    @Test
    void longListsAreCut() {
        List<IpAddress> many = IntStream.range(0, 7)
                .mapToObj(i -> IpAddress.of("192.0.2." + i))
                .toList();
        assertThat(ElementLines.of(Shop.edge().withAddresses(many)))
                .contains("192.0.2.3", "and 3 more")
                .doesNotContain("192.0.2.4");
    }

    @Test
    void aBackendSaysWhereItListensAndWhatItBears() {
        assertThat(ElementLines.of(Shop.spare()))
                .containsExactly("198.51.100.19:8080", "50 requests/s", "sessions in memory");
        assertThat(ElementLines.of(Shop.node(Shop.NODE_1, "2001:db8::9"))).containsExactly("[2001:db8::9]:8080");
    }

    @Test
    void eachKindSaysWhatMattersAboutIt() {
        assertThat(ElementLines.of(Shop.app())).containsExactly("round robin");
        assertThat(ElementLines.of(Shop.router())).containsExactly("192.0.2.1:8080", "otherwise 404");
        assertThat(ElementLines.of(Shop.registry()))
                .containsExactly("SRV _app._tcp.example.com  30", "HTTPS www.example.com");
        assertThat(ElementLines.of(Shop.cdn()))
                .containsExactly("CDN", "cdn.example.net", "203.0.113.9", "a content network");
        assertThat(ElementLines.of(Shop.certificate())).containsExactly("www.example.com", "*.example.com");
        assertThat(ElementLines.of(Shop.resolver(Shop.RESOLVER))).containsExactly("Unbound", "198.51.100.53");
        assertThat(ElementLines.of(Shop.clients())).containsExactly("1000 clients", "Chromium");
        assertThat(ElementLines.of(Shop.zone())).isEmpty();
        assertThat(ElementLines.of(Shop.scenario())).isEmpty();
    }
}
