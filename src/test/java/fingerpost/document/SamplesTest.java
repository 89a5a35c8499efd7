package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.TopologyGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    private static final Path FOLDER = Path.of("sample-topologies");

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    @Test
    void everyFileOfTheFolderIsOffered() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(DocumentFile.SUFFIX))
                            .map(name -> name.replace(DocumentFile.SUFFIX, "")))
                    .containsExactlyInAnyOrderElementsOf(Samples.names());
        }
        assertThat(Samples.names()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(Samples.find("../pom")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileIsWrittenAsTheProgramWritesIt(Samples.Sample sample) throws IOException {
        String text = Files.readString(FOLDER.resolve(sample.name() + DocumentFile.SUFFIX));
        assertThat(DocumentText.write(sample.document())).isEqualTo(text);
        assertThat(sample.document().unknown()).isEqualTo("{}");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itSaysWhatItShowsAndWhatToTry(Samples.Sample sample) {
        assertThat(sample.title()).isNotBlank().hasSizeLessThan(60);
        assertThat(sample.note()).contains("Try: ").hasSizeBetween(150, 600);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyBoxHasItsPlaceAndNoTwoOverlap(Samples.Sample sample) {
        Diagram diagram = sample.document().diagram();
        List<GraphNode> boxes = TopologyGraph.of(sample.document().topology()).nodes().stream()
                .filter(node -> node.kind() != NodeKind.ZONE)
                .toList();
        assertThat(diagram.positions().keySet())
                .containsAll(
                        boxes.stream().map(node -> node.subject().toString()).toList());
        List<Point> points = List.copyOf(diagram.positions().values());
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                boolean apart = Math.abs(points.get(i).x() - points.get(j).x()) >= 210
                        || Math.abs(points.get(i).y() - points.get(j).y()) >= 90;
                assertThat(apart).as("%s and %s", points.get(i), points.get(j)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onlyExampleNamesAndDocumentationAddressesStandInIt(Samples.Sample sample) {
        String text = DocumentText.write(sample.document());
        assertThat(text)
                .doesNotContainPattern(
                        "\"(?!192\\.0\\.2\\.|198\\.51\\.100\\.|203\\.0\\.113\\.|127\\.0\\.0\\.1\")\\d+\\.\\d+\\.\\d+\\.\\d+");
        assertThat(text.replaceAll("example\\.(com|net|org)", "")).doesNotContainPattern("[a-z]\\.(com|net|org)\\b");
    }
}
