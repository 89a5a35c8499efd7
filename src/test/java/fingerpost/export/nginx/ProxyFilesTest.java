package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProxyFilesTest {
    private static final Location HERE = Location.all(new Respond(204, ""));

    private static Bundle export(Topology topology) throws Refusal {
        return new NginxExporter().export(topology, "1.22", Map.of());
    }

    private static Bundle export(Server... servers) throws Refusal {
        return export(SmallDesigns.with(SmallDesigns.proxy(servers)));
    }

    private static Server plain(String name) {
        return SmallDesigns.server(List.of(Listen.http()), name, HERE);
    }

    private static String lossOfEdge(Bundle bundle) {
        return bundle.losses().stream()
                .filter(loss -> loss.subject().toString().equals("edge"))
                .map(Loss::message)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "example.com, example.com",
        "*.example.com, _any.example.com",
        "www.example.*, www.example._any",
        ".example.com, _all.example.com",
        "con.example.com, _con.example.com",
        "my_host.example.com, my_host.example.com",
    })
    void eachSiteHasAFileThatItsNameSays(String name, String file) throws Refusal {
        assertThat(export(plain(name)).files()).containsKey("edge/sites/" + file + ".conf");
    }

    @Test
    void aNamelessServerHasTheFileOfTheDefault() throws Refusal {
        Bundle bundle = export(new Server(List.of(Listen.http()), List.of(), Optional.empty(), List.of(HERE)));
        assertThat(bundle.files()).containsOnlyKeys("edge/nginx.conf", "edge/sites/_default.conf");
    }

    @Test
    void serversOfOneNameStandTogetherOnlyWhereNoOtherStandsBetween() throws Refusal {
        Server second = SmallDesigns.server(List.of(new Listen(81, Families.V4, false, false)), "a.example.com", HERE);
        Server third = SmallDesigns.server(List.of(new Listen(82, Families.V4, false, false)), "a.example.com", HERE);
        Bundle bundle = export(plain("a.example.com"), second, plain("b.example.com"), third);
        assertThat(bundle.files().get("edge/nginx.conf")).contains("""
                include sites/a.example.com.conf;
                include sites/b.example.com.conf;
                include sites/a.example.com-2.conf;
            """.indent(0));
        assertThat(bundle.files().get("edge/sites/a.example.com.conf")).contains("listen 80;", "listen 81;");
        assertThat(bundle.files().get("edge/sites/a.example.com-2.conf")).contains("listen 82;");
    }

    @Test
    void anotherScriptIsShownAboveItsServer() throws Refusal {
        assertThat(export(plain("bücher.example.com")).files().get("edge/sites/xn--bcher-kva.example.com.conf"))
                .startsWith("# xn--bcher-kva.example.com is bücher.example.com\nserver {\n");
    }

    @Test
    void aServiceThatSeveralLocationsShareHasOneUpstream() throws Refusal {
        ProxyPass pass = ProxyPass.to(SmallDesigns.SHOP);
        Bundle bundle = export(
                SmallDesigns.server(
                        List.of(Listen.http()),
                        "example.com",
                        Location.all(pass),
                        new Location(PathMatch.exact("/a"), pass)),
                SmallDesigns.server(List.of(Listen.http()), "example.net", Location.all(pass)));
        assertThat(bundle.files().get("edge/upstreams.conf")).containsOnlyOnce("upstream shop {");
        assertThat(bundle.files().get("edge/sites/example.com.conf").split("X-Forwarded-Port", -1))
                .as("the whole set of headers in every location")
                .hasSize(3);
    }

    @Test
    void plainAndTlsOnOnePortIsTold() throws Refusal {
        Server tls = new Server(
                List.of(new Listen(80, Families.BOTH, true, false)),
                List.of(ServerName.of("example.net")),
                Optional.of(SmallDesigns.CERTIFICATE),
                List.of(HERE));
        Bundle bundle = export(plain("example.com"), tls);
        assertThat(bundle.files().get("edge/sites/example.com.conf")).contains("listen 80 ssl http2;");
        assertThat(lossOfEdge(bundle)).contains("on 80 the design wants both, and TLS is written");
    }

    @Test
    void severalClaimsToBeTheDefaultAreTold() throws Refusal {
        List<Listen> claim = List.of(new Listen(80, Families.V4, false, true));
        Bundle bundle = export(
                SmallDesigns.server(claim, "a.example.com", HERE), SmallDesigns.server(claim, "b.example.com", HERE));
        assertThat(bundle.files().get("edge/sites/a.example.com.conf")).contains("listen 80 default_server;");
        assertThat(bundle.files().get("edge/sites/b.example.com.conf")).contains("listen 80;");
        assertThat(lossOfEdge(bundle)).contains("Several servers claim to be the default of port 80");
    }

    @Test
    void theOrderOfTheElementsChangesNoByte() throws Refusal {
        Topology shop = SmallDesigns.with(SmallDesigns.shop());
        Map<String, String> files = export(shop).files();
        List<Element> elements = new ArrayList<>(shop.elements());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(elements, new Random(seed));
            assertThat(export(Topology.of("Shop", "", elements)).files()).isEqualTo(files);
        }
    }

    @Test
    void whatTheFolderHoldsChangesNoByte() throws Refusal {
        Topology shop = SmallDesigns.with(SmallDesigns.shop());
        Map<String, String> files = export(shop).files();
        assertThat(new NginxExporter()
                        .export(shop, "1.22", Map.of("edge/nginx.conf", "# by hand\n", "notes", "x"))
                        .files())
                .isEqualTo(files);
    }

    @Test
    void twoProxiesHaveAFolderEach() throws Refusal {
        Proxy edge = SmallDesigns.shop();
        Proxy inner = new Proxy(
                fingerpost.topology.Id.of("inner"),
                "Inner",
                Proxy.Kind.NGINX,
                edge.addresses(),
                List.of(SmallDesigns.server(
                        List.of(Listen.http()),
                        "example.com",
                        Location.all(Redirect.permanent(DomainName.of("www.example.com"))))));
        assertThat(export(SmallDesigns.with(edge).with(inner)).files())
                .containsKeys(
                        "edge/nginx.conf", "edge/upstreams.conf", "inner/nginx.conf", "inner/sites/example.com.conf")
                .doesNotContainKey("inner/upstreams.conf");
    }
}
