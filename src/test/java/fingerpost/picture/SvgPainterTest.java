package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.TopologyGraph;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class SvgPainterTest {
    private static final String HOSTILE = "</text><script>\"&'\u0000\u001b\uffff]]>";

    private static List<String> texts(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Document parsed = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
        NodeList found = parsed.getElementsByTagName("text");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    @Test
    void hostileTextStaysText() throws Exception {
        GraphNode plain = Graphs.node("a", NodeKind.PROXY);
        GraphNode hostile = new GraphNode(plain.subject(), NodeKind.PROXY, HOSTILE, List.of(HOSTILE), Optional.empty());
        GraphNode other = Graphs.node("b", NodeKind.SERVICE);
        TopologyGraph graph = new TopologyGraph(
                List.of(hostile, other), List.of(Graphs.edge(hostile, other, EdgeKind.ROUTES_TO, HOSTILE)));
        Drawing drawing = Drawing.of(
                graph, Map.of(hostile.subject(), new Box(0, 0, 1, 1), other.subject(), new Box(600, 0, 1, 1)));
        String readable = "</text><script>\"&'\ufffd\ufffd\ufffd]]>";
        assertThat(texts(new SvgPainter(Theme.LIGHT).paint(drawing)))
                .filteredOn(readable::equals)
                .hasSize(3);
    }

    @Test
    void allThatIsReadOnTheDrawingIsTextInTheFile() throws Exception {
        Drawing drawing = Pictures.site();
        List<String> texts = texts(new SvgPainter(Theme.DARK).paint(drawing));
        drawing.cards()
                .forEach(card -> assertThat(texts)
                        .contains(card.glyph().title())
                        .containsAll(card.glyph().details()));
        drawing.wires().stream()
                .filter(wire -> wire.label().width() > 0)
                .forEach(wire -> assertThat(texts).contains(wire.edge().label()));
        drawing.frames().forEach(frame -> assertThat(texts).contains(frame.title()));
    }

    @Test
    void theSameDrawingIsTheSameFile() {
        assertThat(new SvgPainter(Theme.LIGHT).paint(Pictures.site()))
                .isEqualTo(new SvgPainter(Theme.LIGHT).paint(Pictures.site()));
    }

    @Test
    void nothingIsAnEmptyPicture() throws Exception {
        assertThat(texts(new SvgPainter(Theme.LIGHT).paint(Drawing.EMPTY))).isEmpty();
    }
}
