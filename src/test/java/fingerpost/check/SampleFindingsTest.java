package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The samples that ship with the program: the wrong ones show their mistake, the others have none. */
class SampleFindingsTest {
    private static final Map<String, String> MISTAKES = Map.of(
            "wrong-two-cnames", "CN02",
            "wrong-cname-at-apex", "CN03",
            "wrong-cname-to-address", "CN11",
            "dual-stack-broken-v6", "IP02");

    @TestFactory
    Stream<DynamicTest> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-topologies"))) {
            return files.filter(file -> file.toString().endsWith(DocumentFile.SUFFIX)).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> look(file)));
        }
    }

    private static void look(Path file) throws DocumentProblem {
        String name = file.getFileName().toString().replace(DocumentFile.SUFFIX, "");
        List<Finding> found =
                new Checks(Drafts.TODAY).of(DocumentFile.read(file).topology());

        assertThat(found.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .map(Finding::code))
                .containsExactlyElementsOf(
                        Optional.ofNullable(MISTAKES.get(name)).stream().toList());
    }
}
