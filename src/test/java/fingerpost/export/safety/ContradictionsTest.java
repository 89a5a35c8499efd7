package fingerpost.export.safety;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Finding;
import fingerpost.document.DocumentProblem;
import fingerpost.document.DocumentText;
import fingerpost.export.Samples;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContradictionsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    static List<String> sound() throws IOException {
        return Samples.names().stream()
                .filter(each -> !each.startsWith("wrong-") && !each.contains("-broken-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void theFilesOfASoundDesignAgree(String sample) throws DocumentProblem {
        assertThat(Contradictions.of(Samples.read(sample), TODAY))
                .extracting(Finding::message)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "load-balancer-by-host, '\"names\": [\"example.com\"]', '\"names\": [\"example.com\", \"lost.example.com\"]',"
                + " HTTP07",
        "canary, '[\"www.example.com\", \"api.example.com\"]', '[\"api.example.com\"]', TLS02",
        "dual-stack-broken-v6, fingerpost, fingerpost, IP02",
    })
    void whatIsChangedOnOneSideOnlyIsFound(String sample, String from, String to, String code)
            throws IOException, DocumentProblem {
        String text = Files.readString(Path.of("sample-topologies", sample + ".topology.json"));
        assertThat(text).contains(from);
        Topology changed = DocumentText.read(text.replace(from, to)).topology();
        assertThat(Contradictions.of(changed, TODAY)).extracting(Finding::code).contains(code);
    }
}
