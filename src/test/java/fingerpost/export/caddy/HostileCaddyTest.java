package fingerpost.export.caddy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
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
class HostileCaddyTest {
    private static final int TRIES = 10_000;
    private static final Map<String, Function<String, Topology>> FIELDS = FreeFields.all();

    static Set<String> fields() {
        return FIELDS.keySet();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void tenThousandHostileTextsAddNoField(String field) {
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
            return Optional.of(shape(Running.all(topology, Proxy.Kind.CADDY)));
        } catch (Refusal refusal) {
            assertThat(refusal.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }

    /** The names of all fields with their depth, and how many items every list has. */
    private static List<String> shape(Topology topology) throws Refusal {
        List<String> shape = new ArrayList<>();
        new CaddyExporter()
                .export(topology, "2.6", Map.of())
                .files()
                .values()
                .forEach(text -> collect(JsonText.parse(text), 0, shape));
        return shape;
    }

    private static void collect(Json json, int depth, List<String> shape) {
        switch (json) {
            case Json.Fields fields ->
                fields.fields().forEach((name, value) -> {
                    shape.add(depth + " " + name);
                    collect(value, depth + 1, shape);
                });
            case Json.Items items -> {
                shape.add(depth + " " + items.items().size());
                items.items().forEach(each -> collect(each, depth + 1, shape));
            }
            case Json.Text _, Json.Whole _, Json.Flag _ -> {}
        }
    }
}
