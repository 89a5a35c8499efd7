package fingerpost.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.document.Document;
import fingerpost.document.Samples;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProxyTextEditTest {
    private final Document before =
            Samples.find("load-balancer-by-host").orElseThrow().document();
    private final Proxy proxy = before.topology().proxies().getFirst();
    private final String text = text(before.topology(), proxy);

    static LongStream seeds() {
        return Chance.seeds(25);
    }

    static Stream<String> samples() {
        return Stream.of(
                "load-balancer-by-host", "one-vps-five-sites", "port-redirection", "application-router", "three-lines");
    }

    private static String text(Topology topology, Proxy proxy) {
        return new ProxyText(proxy.id())
                .rows(topology).stream().map(row -> row.text() + "\n").collect(Collectors.joining());
    }

    private Document typed(String instead, String by) {
        assertThat(text).contains(instead);
        TextReading reading = ProxyTextEdit.of(before.topology(), proxy, text.replace(instead, by));
        assertThat(reading.faults()).isEmpty();
        return reading.change().apply(before);
    }

    private Service service(Document document) {
        return document.topology().all(Service.class).getFirst();
    }

    private Backend backend(Document document, Member member) {
        return document.topology().get(member.backend(), Backend.class);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theTextOfASampleSaysNothingNew(String name) {
        Document sample = Samples.find(name).orElseThrow().document();
        for (Proxy each : sample.topology().proxies()) {
            TextReading reading = ProxyTextEdit.of(sample.topology(), each, text(sample.topology(), each));

            assertThat(reading.faults()).isEmpty();
            assertThat(reading.change().apply(sample)).isSameAs(sample);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfAnyProxyChangesNothing(long seed) {
        Document any = Document.EMPTY.with(Chance.topology(new SplittableRandom(seed), 20));
        for (Proxy each : any.topology().proxies()) {
            if (each.kind() == Proxy.Kind.NGINX) {
                TextReading reading = ProxyTextEdit.of(any.topology(), each, text(any.topology(), each));

                assertThat(reading.change().apply(any)).isSameAs(any);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "server 192.0.2.11:80;, server 192.0.2.11:80 weight=3;",
        "server 192.0.2.11:80;, server 192.0.2.11:80 down;"
    })
    void aParameterOfABackendChangesItsPlaceInTheServiceOnly(String instead, String by) {
        Document after = typed(instead, by);

        Member member = service(after).members().getFirst();
        assertThat(member).isNotEqualTo(service(before).members().getFirst());
        assertThat(after.topology().with(service(before))).isEqualTo(before.topology());
    }

    @Test
    void anotherAddressMovesTheBackend() {
        Document after = typed("192.0.2.11:80", "192.0.2.77:8080");

        Backend moved = backend(after, service(before).members().getFirst());
        assertThat(moved.host()).isEqualTo(Host.of("192.0.2.77"));
        assertThat(moved.port()).isEqualTo(8080);
        assertThat(service(after)).isEqualTo(service(before));
    }

    @Test
    void oneServerMoreIsABackendThatTheDesignHasOrAFreshOne() {
        Document known = typed("server 192.0.2.11:80;", "server 192.0.2.11:80; server 192.0.2.12:80;");
        Document fresh = typed("server 192.0.2.11:80;", "server 192.0.2.11:80; server 192.0.2.99:80 backup;");

        assertThat(known.topology().elements()).hasSameSizeAs(before.topology().elements());
        assertThat(backend(known, service(known).members().getLast()).host()).isEqualTo(Host.of("192.0.2.12"));
        assertThat(backend(fresh, service(fresh).members().getLast()).host()).isEqualTo(Host.of("192.0.2.99"));
        assertThat(service(fresh).members().getLast().backup()).isTrue();
    }

    @Test
    void aNameMoreIsAServerNameAndNothingElseChanges() {
        Document after = typed("server_name example.com;", "server_name example.com www.example.com;");

        Proxy now = after.topology().get(proxy.id(), Proxy.class);
        assertThat(now.servers().getFirst().names())
                .extracting(Object::toString)
                .containsExactly("example.com", "www.example.com");
        assertThat(now.servers().getFirst().locations())
                .isEqualTo(proxy.servers().getFirst().locations());
        assertThat(after.topology().with(proxy)).isEqualTo(before.topology());
    }

    @Test
    void aLocationThatPassesToAnExistingUpstreamNeedsOneLine() {
        Document after = typed(
                "server_name example.com;",
                "server_name example.com; location /api/ { proxy_pass http://backend2-pool; }");

        assertThat(after.topology()
                        .get(proxy.id(), Proxy.class)
                        .servers()
                        .getFirst()
                        .locations())
                .anySatisfy(each ->
                        assertThat(((ProxyPass) each.action()).service()).isEqualTo(Id.of("backend2-pool")));
    }

    @Test
    void aServerMoreIsAServerMore() {
        Document after = typed(
                "server {\n    listen 80;\n    listen [::]:80;\n    server_name another",
                "server { listen 80; listen [::]:80; server_name old.example.com; return 301"
                        + " http://example.com$request_uri; }\n"
                        + "server {\n"
                        + "    listen 80;\n"
                        + "    listen [::]:80;\n"
                        + "    server_name another");

        assertThat(after.topology().get(proxy.id(), Proxy.class).servers())
                .hasSize(proxy.servers().size() + 1)
                .startsWith(proxy.servers().getFirst())
                .endsWith(proxy.servers().getLast());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "server_name example.com; | server_name example.com | 18 | ",
                "keepalive 16; | keepalive 16; gzip on; | 5 | gzip",
                "server_name example.com; | server_name example.com; autoindex on; | 18 | autoindex",
                "proxy_pass http://backend1-pool; | proxy_pass http://192.0.2.50:81; | 21 | upstream",
                "server_name example.com; | server_name ~^www\\d+; | 18 | ",
            })
    void whatTheDesignCannotSayIsToldWithItsLineAndNothingChanges(String instead, String by, int line, String why) {
        assertThat(text).contains(instead);

        TextReading reading = ProxyTextEdit.of(before.topology(), proxy, text.replace(instead, by));

        assertThat(reading.faults()).isNotEmpty();
        assertThat(reading.faults().getFirst().line()).isEqualTo(line);
        assertThat(reading.faults().getFirst().message()).contains(why == null ? "" : why);
        assertThat(reading.change().apply(before)).isSameAs(before);
    }

    @Test
    void linesOfAnUpstreamStandForItsServiceAndBackendsTheOthersForTheProxy() {
        assertThat(ProxyTextEdit.of(before.topology(), proxy, text).about())
                .containsEntry(2, Subject.of(service(before).id()))
                .containsEntry(
                        4, Subject.of(service(before).members().getFirst().backend()))
                .containsEntry(18, Subject.of(proxy.id()));
    }
}
