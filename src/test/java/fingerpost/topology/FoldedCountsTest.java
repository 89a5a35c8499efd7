package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedCountsTest {
    @ParameterizedTest
    @CsvSource({
        "1, PROXY, 1 proxy",
        "2, PROXY, 2 proxies",
        "2, REGISTRY, 2 registries",
        "1, ROUTER, 1 router",
        "3, CLIENTS, 3 client groups",
        "2, SITE, 2 groups",
        "'1200', BACKEND, '1,200 backends'"
    })
    void aKindIsCountedInFewWords(int count, NodeKind kind, String said) {
        GraphNode box = new GraphNode(Subject.of(Id.of("box")), kind, "box", List.of(), Optional.empty());

        assertThat(FoldedCounts.of(Collections.nCopies(count, box))).containsExactly(said);
    }
}
