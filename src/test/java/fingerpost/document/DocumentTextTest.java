package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.dns.Ttl;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    private static final int DESIGNS = 2_000;

    @Test
    void everyDesignComesBackAsItWasAndIsSavedToTheSameBytes() throws DocumentProblem {
        Set<ElementKind> kinds = EnumSet.noneOf(ElementKind.class);
        for (int seed = 0; seed < DESIGNS; seed++) {
            Document document = RandomDocument.of(seed);
            String text = DocumentText.write(document);
            Document read = DocumentText.read(text);
            assertThat(read.topology()).as("seed %d", seed).isEqualTo(document.topology());
            assertThat(read.diagram()).as("seed %d", seed).isEqualTo(document.diagram());
            assertThat(read.unknown()).as("seed %d", seed).isEqualTo("{}");
            assertThat(DocumentText.write(read)).as("seed %d", seed).isEqualTo(text);
            kinds.addAll(
                    read.topology().elements().stream().map(ElementKind::of).collect(Collectors.toSet()));
        }
        assertThat(kinds).containsExactlyInAnyOrder(ElementKind.values());
    }

    @Test
    void theDesignsThatOtherTestsDrawComeBackToo() throws DocumentProblem {
        for (int seed = 0; seed < DESIGNS; seed++) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 1 + seed % 12);
            String text = DocumentText.write(new Document(topology, Diagram.EMPTY, "{}"));
            Document read = DocumentText.read(text);
            assertThat(read.topology()).as("seed %d", seed).isEqualTo(topology);
            assertThat(DocumentText.write(read)).as("seed %d", seed).isEqualTo(text);
        }
    }

    @Test
    void movingABoxChangesOneLine() {
        Document document = Samples.find("canary").orElseThrow().document();
        Document moved = document.with(document.diagram().with(Map.of(Subject.of(Id.of("api")), new Point(1, 2))));
        assertThat(changedLines(document, moved)).isEqualTo(1);
    }

    @Test
    void whatIsPinnedStandsOnLinesOfItsOwnAndIsReadAgain() throws DocumentProblem {
        Document document = Samples.find("canary").orElseThrow().document();
        Document pinned = document.with(
                document.diagram().pinning(List.of(Subject.of(Id.of("edge")), Subject.of(Id.of("api"))), true));

        String text = DocumentText.write(pinned);

        assertThat(text).endsWith("""
                "pinned": [
                  "api",
                  "edge"
                ]
              }
            }
            """);
        assertThat(DocumentText.read(text)).isEqualTo(pinned);
        assertThat(pinned.with(
                        pinned.diagram().pinning(List.of(Subject.of(Id.of("edge")), Subject.of(Id.of("api"))), false)))
                .isEqualTo(document);
    }

    @Test
    void changingOneRecordSetChangesOneLine() {
        Document document = Samples.find("three-lines").orElseThrow().document();
        HostedZone zone = document.topology().zones().getFirst();
        ZoneEntry entry = zone.entries().getLast();
        Document changed = document.with(document.topology().with(zone.with(entry.withTtl(Ttl.ZERO))));
        assertThat(changedLines(document, changed)).isEqualTo(1);
    }

    @Test
    void theTextEndsWithALineFeedAndHoldsNoOther() {
        assertThat(DocumentText.write(Document.EMPTY)).isEqualTo("""
            {
              "format": "fingerpost",
              "version": 1,
              "title": "",
              "note": "",
              "diagram": {
                "positions": {}
              }
            }
            """);
    }

    private static long changedLines(Document before, Document after) {
        List<String> old = DocumentText.write(before).lines().toList();
        List<String> now = DocumentText.write(after).lines().toList();
        assertThat(now).hasSameSizeAs(old);
        return IntStream.range(0, old.size())
                .filter(i -> !old.get(i).equals(now.get(i)))
                .count();
    }

    @Test
    void elementsOfAKindKeepTheirOrder() throws DocumentProblem {
        Document document = RandomDocument.of(3);
        Document read = DocumentText.read(DocumentText.write(document));
        for (ElementKind kind : ElementKind.values()) {
            assertThat(ids(read, kind)).isEqualTo(ids(document, kind));
        }
    }

    private static List<String> ids(Document document, ElementKind kind) {
        return document.topology().elements().stream()
                .filter(each -> ElementKind.of(each) == kind)
                .map(Element::id)
                .map(Object::toString)
                .toList();
    }
}
