package fingerpost.ui.arrange;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Frames;
import fingerpost.layout.Tidy;
import fingerpost.picture.Drawing;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What tidying starts from and makes where boxes are grouped and frames are folded. */
class StandingTest {
    private final Subject zone = Subject.of(Shop.ZONE);
    private final Group site = new Group(Id.of("site"), GroupKind.SITE, "Site", Set.of(Shop.EDGE, Shop.CLIENTS));

    @Test
    void aTidyDrawingHasNothingInTheFrameOfAGroupThatIsNotOfIt() {
        Document tidy = tidied(heap(Diagram.EMPTY.grouped(List.of(site))));

        Drawing drawing = drawing(tidy);
        Box frame = drawing.frames().stream()
                .filter(each -> each.subject().equals(site.subject()))
                .findFirst()
                .orElseThrow()
                .box();
        assertThat(drawing.cards())
                .filteredOn(card -> card.box().intersects(frame))
                .extracting(card -> card.subject().element())
                .containsExactlyInAnyOrder(Shop.EDGE, Shop.CLIENTS);
    }

    @Test
    void aFoldedZoneIsLaidOutAsOneBoxAndItsNamesGoWithItAsTheyStood() {
        Document before = heap(Diagram.EMPTY.folding(Set.of(zone), true));
        Map<Subject, Point> names = names(before);

        Document tidy = tidied(before);

        Standing standing = Standing.of(tidy);
        assertThat(standing.boxes())
                .containsKey(zone)
                .doesNotContainKeys(names.keySet().toArray(Subject[]::new));
        standing.boxes()
                .forEach((one, box) -> standing.boxes()
                        .forEach((other, another) -> assertThat(one.equals(other) || !box.intersects(another))
                                .as("%s and %s", one, other)
                                .isTrue()));
        Box corner = Frames.around(tidy.graph(), standing.all()).get(zone);
        assertThat(standing.boxes().get(zone)).isEqualTo(laid(before).get(zone));
        assertThat(corner.x()).isEqualTo(laid(before).get(zone).x());
        assertThat(names(tidy)).isNotEqualTo(names);
        assertThat(spread(names(tidy))).isEqualTo(spread(names));
    }

    @Test
    void whatIsFoldedIsPinnedByWhatIsPinnedInIt() {
        Diagram pinned = Diagram.EMPTY
                .grouped(List.of(site))
                .folding(Set.of(site.subject()), true)
                .pinning(Set.of(Subject.of(Shop.EDGE)), true);

        assertThat(Standing.of(heap(pinned)).pinned()).containsExactly(site.subject());
    }

    /** Everything there in one column. */
    private static Document heap(Diagram diagram) {
        Document document = new Document(Shop.topology(), diagram, "{}");
        Map<Subject, Point> points = new LinkedHashMap<>();
        for (GraphNode node : document.graph().nodes()) {
            if (!node.kind().isGroup() && !node.subject().equals(Subject.of(Shop.ZONE))) {
                points.put(node.subject(), new Point(0, 48 * points.size()));
            }
        }
        return document.with(document.diagram().with(points));
    }

    private static Map<Subject, Box> laid(Document document) {
        Standing standing = Standing.of(document);
        return new Tidy(new ElkLayout())
                .place(
                        standing.graph(),
                        standing.sizes(),
                        standing.boxes(),
                        standing.boxes().keySet(),
                        standing.pinned(),
                        () -> false);
    }

    private static Document tidied(Document document) {
        return Arrange.placed(document, Standing.of(document).hidden(laid(document)));
    }

    private static Drawing drawing(Document document) {
        Map<Subject, Box> places = new HashMap<>(Standing.of(document).boxes());
        return Drawing.of(document.graph(), places);
    }

    private Map<Subject, Point> names(Document document) {
        Map<Subject, Point> names = new LinkedHashMap<>();
        document.graph().nodes().stream()
                .filter(node -> node.group().equals(Optional.of(zone)))
                .forEach(node -> names.put(
                        node.subject(),
                        document.diagram().positions().get(node.subject().toString())));
        return names;
    }

    private static List<Point> spread(Map<Subject, Point> points) {
        Point first = points.values().iterator().next();
        return points.values().stream()
                .map(each -> new Point(each.x() - first.x(), each.y() - first.y()))
                .toList();
    }
}
