package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.export.Exporter;
import fingerpost.export.HostileText;
import fingerpost.export.Refusal;
import fingerpost.topology.Proxy;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Hostile text in the free fields of a design: each is refused by the name of its element, or changes no shape of the files.
 *
 * @param kind what the proxies of the designs run
 * @param shape what must not change: the names and numbers of what stands in the files, whatever their words are
 */
public record Hostility(Exporter exporter, Proxy.Kind kind, Function<Map<String, String>, List<String>> shape) {
    private static final int TRIES = 1_000;

    public void aThousandTextsIn(String field) {
        SplittableRandom random = new SplittableRandom(field.hashCode());
        Map<String, String> calmFiles = files(field, "calm").orElseThrow();
        List<String> calm = shape.apply(calmFiles);
        int written = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = HostileText.of(random);
            Optional<Map<String, String>> files = files(field, text);
            if (files.isPresent()) {
                written++;
                if (!files.get().equals(calmFiles)) {
                    assertThat(shape.apply(files.get())).as(text).isEqualTo(calm);
                }
            }
        }
        assertThat(written).as("texts that were written and not refused").isPositive();
    }

    /** The shape of the files with that text in that field; empty where it is refused. */
    public Optional<List<String>> shape(String field, String text) {
        return files(field, text).map(shape);
    }

    public Optional<List<String>> shape(Topology topology) {
        return files(topology).map(shape);
    }

    private Optional<Map<String, String>> files(String field, String text) {
        Topology topology;
        try {
            topology = FreeFields.design(field, text);
        } catch (IllegalArgumentException refusedByTheModel) {
            return Optional.empty();
        }
        return files(topology);
    }

    private Optional<Map<String, String>> files(Topology topology) {
        try {
            return Optional.of(exporter.export(
                            Running.all(topology, kind), exporter.versions().getFirst(), Map.of())
                    .files());
        } catch (Refusal refusal) {
            assertThat(refusal.subject().element()).isNotNull();
            assertThat(refusal.getMessage()).isNotBlank();
            return Optional.empty();
        }
    }
}
