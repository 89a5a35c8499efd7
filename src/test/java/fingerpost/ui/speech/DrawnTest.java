package fingerpost.ui.speech;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Wire;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DrawnTest {
    /** Words of English that a German drawing does not show. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\w.-])(and|more|names?|records|rotated|shuffled|weighted"
                    + "|weight|by|when|otherwise|until|sends|sessions|requests/s|clients|backup|down|looks|service|zone|external"
                    + "|group|resolver|certificate|lines|boxes|box)(?![\\w.-])");

    @AfterEach
    void speakEnglish() {
        Speech.speak(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "service registry | Dienstverzeichnis",
                "1,200 names, 1 record | 1.200 Namen, 1 Eintrag",
                "A when healthy, by line  300 | A wenn gesund, nach Leitung  300",
                "A and 3 more | A und 3 weitere",
                "1500 requests/s | 1500 Anfragen/s",
                "AAAA 2001:db8::1  300 | AAAA 2001:db8::1  300"
            })
    void whatABoxAddsIsSaidAndItsRecordsStay(String english, String german) {
        Speech.speak(Language.GERMAN);
        assertThat(Drawn.WORDS.box(english)).isEqualTo(german);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weight 3, backup | Gewicht 3, Reserve",
                "A, AAAA and 2 more 300 · weight 3 / telecom, backup; MX 60 |"
                        + " A, AAAA und 2 weitere 300 · Gewicht 3 / telecom, Reserve; MX 60",
                "CNAME 60 · 0.25 % canary | CNAME 60 · 0,25 % Canary",
                "www.example.com / · 301 to :443 | www.example.com / · 301 zu :443",
                "1,234 lines | 1.234 Linien",
                "'' | ''"
            })
    void labelsOfLinesAreSaidPartByPart(String english, String german) {
        Speech.speak(Language.GERMAN);
        assertThat(Drawn.WORDS.line(english)).isEqualTo(german);
    }

    @Test
    void englishIsAsItWasWritten() {
        assertThat(Drawn.WORDS.line("A 300 · weight 3")).isEqualTo("A 300 · weight 3");
        assertThat(Drawn.WORDS.box("12 names")).isEqualTo("12 names");
    }

    @ParameterizedTest
    @MethodSource("fingerpost.ui.speech.PhraseBookTest#samples")
    void nothingOnTheDrawingOfASampleIsEnglish(Path file) throws DocumentProblem {
        Speech.speak(Language.GERMAN);
        Document document = DocumentFile.read(file);
        TopologyGraph graph = document.graph();
        Set<Subject> frames = graph.nodes().stream()
                .filter(GraphNode::isFrame)
                .map(GraphNode::subject)
                .collect(Collectors.toSet());
        assertThat(Stream.of(graph, FoldedGraph.of(graph, frames).graph()).flatMap(DrawnTest::words))
                .noneMatch(each -> ENGLISH.matcher(each).find());
    }

    private static Stream<String> words(TopologyGraph graph) {
        Map<Subject, Box> places = new HashMap<>();
        Drawing.sizes(graph, Drawn.WORDS)
                .forEach((subject, size) -> places.put(subject, size.at(0, 400 * places.size())));
        Drawing drawing = Drawing.of(graph, places, Drawn.WORDS);
        return Stream.of(
                        drawing.cards().stream()
                                .map(Card::glyph)
                                .flatMap(each -> Stream.concat(Stream.of(each.word()), each.details().stream())),
                        drawing.frames().stream().map(Frame::count),
                        drawing.wires().stream().map(Wire::words))
                .flatMap(each -> each);
    }
}
