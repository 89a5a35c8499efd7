package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.TopologyGraph;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPainterTest {
    @Test
    void onePageOfTheDrawingsSizeHoldsItsTextAsText() throws IOException {
        Drawing drawing = Pictures.site();
        try (PDDocument document = Loader.loadPDF(new PdfPainter(Theme.LIGHT).paint(drawing))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isEqualTo((float) drawing.bounds().grown(32).width());
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("edge proxy", "www.example.com", "ALIAS 300", "198.51.100.22:8080");
        }
    }

    @Test
    void lettersThatTheFontLacksAreDrawnAsShapes() throws IOException {
        GraphNode plain = Graphs.node("a", NodeKind.PROXY);
        GraphNode foreign = new GraphNode(plain.subject(), NodeKind.PROXY, "例子", List.of("latin"), Optional.empty());
        Drawing drawing = Drawing.of(
                new TopologyGraph(List.of(foreign), List.of()), Map.of(foreign.subject(), new Box(0, 0, 1, 1)));
        try (PDDocument document = Loader.loadPDF(new PdfPainter(Theme.LIGHT).paint(drawing))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("latin")
                    .doesNotContain("例");
        }
    }

    @Test
    void aVeryLargeDrawingIsShrunkToTheLargestPage() throws IOException {
        GraphNode one = Graphs.node("one", NodeKind.PROXY);
        GraphNode other = Graphs.node("other", NodeKind.PROXY);
        Drawing drawing = Drawing.of(
                new TopologyGraph(List.of(one, other), List.of()),
                Map.of(one.subject(), new Box(0, 0, 1, 1), other.subject(), new Box(50_000, 0, 1, 1)));
        try (PDDocument document = Loader.loadPDF(new PdfPainter(Theme.LIGHT).paint(drawing))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
        }
    }
}
