package fingerpost.export.haproxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.FreeFields;
import fingerpost.export.proxy.Running;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile text in any free field is refused by name, or stays one word, or stays in its comment. */
class HostileHaproxyTest {
    private static final int TRIES = 10_000;
    private static final Map<String, Function<String, Topology>> FIELDS = FreeFields.all();

    static Set<String> fields() {
        return FIELDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void tenThousandHostileTextsAddNoLine(String field) {
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

    private static Optional<List<String>> shape(String field, String text) {
        Topology topology;
        try {
            topology = FIELDS.getOrDefault(field, any -> Topology.EMPTY).apply(text);
        } catch (IllegalArgumentException refusedByTheModel) {
            return Optional.empty();
        }
        try {
            return Optional.of(shape(Running.all(topology, Proxy.Kind.HAPROXY)));
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    /** The first two words and the number of all words of every line of every file. */
    private static List<String> shape(Topology topology) throws Refusal {
        List<String> shape = new ArrayList<>();
        new HaproxyExporter().export(topology, "2.6", Map.of()).files().forEach((path, text) -> {
            if (path.endsWith(".list")) {
                shape.add("lines " + text.lines().count());
                return;
            }
            for (Section section : HaproxyText.parse(text).sections()) {
                shape.add(section.head().words().getFirst());
                for (Node node : section.nodes()) {
                    if (node instanceof Line line) {
                        shape.add(line.words().getFirst() + " " + line.words().size());
                    }
                }
            }
        });
        return shape;
    }
}
