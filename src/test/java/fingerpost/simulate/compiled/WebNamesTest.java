package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.TargetUrl;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebNamesTest {
    @ParameterizedTest
    @CsvSource({
        "load-balancer-by-host, 'http://example.com/ http://another.example.com/'",
        "service-registry, https://app.example.com/",
        "three-address-round-robin, https://www.example.com/",
        "canary, 'https://www.example.com/ https://api.example.com/ https://static.example.com/'"
    })
    void theHostsOfASampleAreThoseThatAPersonWouldOpen(String sample, String urls) throws DocumentProblem {
        assertThat(String.join(
                        " ", urls(sample).stream().map(TargetUrl::toString).toList()))
                .isEqualTo(urls);
    }

    @Test
    void aDesignWithoutNamesHasNone() {
        assertThat(WebNames.of(Topology.EMPTY)).isEmpty();
    }

    private static List<TargetUrl> urls(String sample) throws DocumentProblem {
        return WebNames.of(DocumentFile.read(Path.of("sample-topologies", sample + ".topology.json"))
                .topology());
    }
}
