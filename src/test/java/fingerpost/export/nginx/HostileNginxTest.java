package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.export.proxy.Hostility;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text in any free field is refused by name, or stays one word, or stays in its comment. */
class HostileNginxTest {
    private static final Hostility HOSTILITY =
            new Hostility(new NginxExporter(), Proxy.Kind.NGINX, HostileNginxTest::shape);

    @ParameterizedTest
    @MethodSource("fingerpost.export.proxy.FreeFields#names")
    void aThousandHostileTextsInEachFieldAddNoDirective(String field) {
        HOSTILITY.aThousandTextsIn(field);
    }

    @Test
    void aVariableInAFilePathIsRefused() {
        assertThat(HOSTILITY.shape("certificate file", "/etc/ssl/$ssl_server_name.pem"))
                .isEmpty();
        assertThat(HOSTILITY.shape("key file", "data:key")).isEmpty();
    }

    @Test
    void aBackendThatWouldBeASocketOrAnAddressIsRefused() {
        Topology shop = SmallDesigns.with(SmallDesigns.shop());
        for (String name : List.of("unix", "127.1", "0x7f000001", "2130706433")) {
            Host host = new Host.AtName(DomainName.of(name));
            assertThat(HOSTILITY.shape(shop.with(Backend.of(Id.of("one"), "One", host, 80))))
                    .as(name)
                    .isEmpty();
        }
    }

    /** The names of all directives with their depth and number of words, but for the block that makes a dollar sign. */
    private static List<String> shape(Map<String, String> files) {
        List<String> shape = new ArrayList<>();
        files.values().forEach(text -> collect(NginxText.parse(text), 0, shape));
        return shape;
    }

    private static void collect(List<Node> nodes, int depth, List<String> shape) {
        for (Node node : nodes) {
            if (node instanceof Directive directive
                    && !directive.name().equals("geo")
                    && !directive.name().equals("include")) {
                shape.add(depth + " " + directive.name() + " "
                        + directive.arguments().size());
                directive.block().ifPresent(block -> collect(block, depth + 1, shape));
            }
        }
    }
}
