package fingerpost.app;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PracticeTest {
    /** What it goes through must not fail, or the cache lacks what comes behind. */
    @Test
    void itGoesThroughToItsEnd() {
        String sample = Path.of("sample-topologies", "load-balancer-by-host.topology.json")
                .toString();
        assertThatCode(() -> Practice.main(sample)).doesNotThrowAnyException();
    }
}
