package fingerpost.export.nginx;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.FreeFields;
import fingerpost.export.proxy.SmallDesigns;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text in any free field is refused by name, or stays one word, or stays in its comment. */
class HostileNginxTest {
    private static final int TRIES = 10_000;
    private static final Map<String, Function<String, Topology>> FIELDS = FreeFields.all();

    static Set<String> fields() {
        return FIELDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void tenThousandHostileTextsAddNoDirective(String field) {
        SplittableRandom random = new SplittableRandom(field.hashCode());
        List<String> calm = shape(field, "calm").orElseThrow();
        int written = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = HostileText.of(random);
            Optional<List<String>> shape = shape(field, text);
            if (shape.isPresent()) {
                written++;
                assertThat(shape.get()).as(text).isEqualTo(calm);
            }
        }
        assertThat(written).as("texts that were written and not refused").isPositive();
    }

    @Test
    void aVariableInAFilePathIsRefused() {
        assertThat(shape("certificate file", "/etc/ssl/$ssl_server_name.pem")).isEmpty();
        assertThat(shape("key file", "data:key")).isEmpty();
    }

    @Test
    void aBackendThatWouldBeASocketOrAnAddressIsRefused() {
        Topology shop = SmallDesigns.with(SmallDesigns.shop());
        for (String name : List.of("unix", "127.1", "0x7f000001", "2130706433")) {
            Host host = new Host.AtName(DomainName.of(name));
            assertThat(shape(shop.with(Backend.of(Id.of("one"), "One", host, 80))))
                    .as(name)
                    .isEmpty();
        }
    }

    private static Optional<List<String>> shape(String field, String text) {
        Topology topology;
        try {
            topology = FIELDS.getOrDefault(field, any -> Topology.EMPTY).apply(text);
        } catch (IllegalArgumentException refusedByTheModel) {
            return Optional.empty();
        }
        return shape(topology);
    }

    /** The names of all directives with their depth and number of words, but for the block that makes a dollar sign. */
    private static Optional<List<String>> shape(Topology topology) {
        try {
            Bundle bundle = new NginxExporter().export(topology, "1.22", Map.of());
            List<String> shape = new ArrayList<>();
            bundle.files().values().forEach(text -> collect(NginxText.parse(text), 0, shape));
            return Optional.of(shape);
        } catch (Refusal refusal) {
            assertThat(refusal.subject().element()).isNotNull();
            assertThat(refusal.getMessage()).isNotBlank();
            return Optional.empty();
        }
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
