package fingerpost.export.hosts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.json.JsonShape;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.Element;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HostsExporterTest {
    private static final Id PLAIN = Id.of("plain");
    private static final Id ROUTER = Id.of("router");

    private static Bundle export(Topology topology) throws Exception {
        return new HostsExporter().export(topology, "1", Map.of());
    }

    private static Topology design(List<? extends Element> others, HostRoute... routes) {
        List<Element> elements = new ArrayList<>(others);
        elements.add(Backend.of(PLAIN, "Plain", Host.of("192.0.2.10"), 8000));
        elements.add(new ApplicationRouter(ROUTER, "Router", Host.of("192.0.2.9"), 5000, List.of(routes), 404));
        return Topology.of("", "", elements);
    }

    private static HostRoute route(String host, String backend) {
        return new HostRoute(ServerName.of(host), Id.of(backend));
    }

    @Test
    void everyFormOfHostGoesToItsBackendInOrder() throws Exception {
        Certificate certificate = new Certificate(Id.of("cert"), "", List.of(), Optional.empty(), "", "");
        Backend secure = new Backend(
                Id.of("secure"),
                "",
                Host.of("[2001:db8::1]"),
                8443,
                OptionalInt.empty(),
                false,
                Optional.of(certificate.id()));
        Bundle bundle = export(design(
                List.of(certificate, secure),
                route("a.example.com", "plain"),
                route("*.example.com", "secure"),
                route("www.example.*", "plain"),
                route(".example.org", "plain")));
        assertThat(bundle.files()).containsOnlyKeys("router/hosts.json").containsValue("""
            {
            	"port": 5000,
            	"routes": [
            		{
            			"host": "a.example.com",
            			"backend": "http://192.0.2.10:8000"
            		},
            		{
            			"host": "*.example.com",
            			"backend": "https://[2001:db8::1]:8443"
            		},
            		{
            			"host": "www.example.*",
            			"backend": "http://192.0.2.10:8000"
            		},
            		{
            			"host": ".example.org",
            			"backend": "http://192.0.2.10:8000"
            		}
            	],
            	"otherwise": 404
            }
            """);
        assertThat(bundle.losses()).extracting(Loss::status).containsExactly(Status.EXACT);
    }

    @Test
    void aRouteToNoBackendIsLeftOutAndTold() throws Exception {
        Line line = new Line(Id.of("line"), "", List.of(), List.of());
        Bundle bundle = export(design(List.of(line), route("a.example.com", "line"), route("b.example.com", "plain")));
        assertThat(bundle.losses().getFirst().status()).isEqualTo(Status.CANNOT);
        assertThat(bundle.losses().getFirst().message()).contains("a.example.com", "the status 404");
        assertThat(TableText.parse(bundle.files().get("router/hosts.json")).routes())
                .containsExactly(new HostTable.Route(ServerName.of("b.example.com"), "http://192.0.2.10:8000"));
    }

    @Test
    void whatIsNoHostTableIsRefused() {
        for (String each : List.of("[]", "{\"port\": 1, \"routes\": [1], \"otherwise\": 404}", "{")) {
            assertThatThrownBy(() -> TableText.parse(each)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void twoThousandRandomDesignsAreReadBackEqual() throws Exception {
        for (int seed = 0; seed < 2_000; seed++) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 4);
            assertThat(export(topology).files())
                    .hasSize(topology.all(ApplicationRouter.class).size());
        }
    }

    @Test
    void tenThousandHostileTextsAddNoField() throws Exception {
        SplittableRandom random = new SplittableRandom(5);
        List<String> calm = shape("calm");
        for (int i = 0; i < 10_000; i++) {
            String text = HostileText.of(random);
            assertThat(shape(text)).as(text).isEqualTo(calm);
        }
    }

    private static List<String> shape(String text) throws Exception {
        StringBuilder label = new StringBuilder("x");
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (label.length() < 240) {
                label.append("\\%03d".formatted(octet & 0xff));
            }
        }
        DomainName name = DomainName.of("example.com").child(label.toString());
        Topology topology = design(
                List.of(Backend.of(Id.of("named"), text, new Host.AtName(name), 80)),
                new HostRoute(ServerName.exact(name), Id.of("named")));
        return JsonShape.of(export(topology).files().get("router/hosts.json"));
    }
}
