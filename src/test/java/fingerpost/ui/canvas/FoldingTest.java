package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.Frames;
import fingerpost.layout.Graphs;
import fingerpost.picture.Badge;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private final TopologyGraph graph = Graphs.site();
    private final Subject zone = Subject.parse("example-com");
    private final Subject www = Subject.parse("example-com/www.example.com.");
    private final Subject blog = Subject.parse("example-com/blog.example.com.");
    private final Subject proxy = Subject.parse("edge-proxy");
    private final FoldedGraph folded = FoldedGraph.of(graph, Set.of(zone));
    private final CanvasModel model = new CanvasModel(() -> {});
    private final Owner owner = new Owner(graph);
    private final Hand hand = new Hand(model, owner, _ -> {});
    private Box frame = null;
    private Box box = null;

    @BeforeEach
    void fold() {
        Map<Subject, Box> places = new HashMap<>(new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
        frame = Frames.around(graph, places).get(zone);
        places.put(zone, frame);
        model.look(new Viewport(0, 0, 1, 2_000, 2_000));
        model.show(folded, Drawing.of(folded.graph(), places));
        box = card().box();
    }

    private Card card() {
        return model.drawing().cards().stream()
                .filter(card -> card.subject().equals(zone))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFoldedZoneStandsAtTheCornerOfItsFrameAndHidesItsNames() {
        assertThat(box.x()).isEqualTo(frame.x());
        assertThat(box.y()).isEqualTo(frame.y());
        assertThat(model.drawing().frames()).noneMatch(each -> each.subject().equals(zone));
        assertThat(model.drawing().cards()).noneMatch(card -> card.subject().equals(www));
    }

    @Test
    void theWorstProblemOfAHiddenNameIsMarkedAtItsZoneAlsoWhenItWasFoundBefore() {
        model.badges(Map.of(www, Badge.NOTICE, blog, Badge.ERROR));
        assertThat(card().glyph().badge()).contains(Badge.ERROR);

        Drawing before = model.drawing();
        model.show(graph, Drawing.of(graph, Map.of(www, new Box(0, 0, 1, 1), blog, new Box(0, 200, 1, 1))));
        assertThat(model.drawing().cards())
                .extracting(card -> card.glyph().badge().orElseThrow())
                .containsExactlyInAnyOrder(Badge.NOTICE, Badge.ERROR);
        model.show(folded, before);
        assertThat(card().glyph().badge()).contains(Badge.ERROR);
    }

    @Test
    void aSelectedHiddenNameStaysSelectedAndItsZoneIsRinged() {
        model.select(Set.of(www));
        model.show(folded, model.settled());

        assertThat(model.selection().get()).containsExactly(www);
        assertThat(model.look().selected()).contains(zone);
        assertThat(model.focus()).contains(zone);
        assertThat(model.movable(Set.of(www))).containsExactly(zone);
    }

    @Test
    void aWalkThroughHiddenNamesPassesTheirZoneOnce() {
        model.path(List.of(www, blog, proxy, www));

        assertThat(model.path()).containsExactly(zone, proxy, zone);
    }

    @Test
    void ofTheTagsOfHiddenNamesTheWorstIsToldAndHowManyThereAre() {
        Tag bad = new Tag(Tag.Mood.BAD, "x", "differs");
        Map<Subject, Tag> tags = new LinkedHashMap<>();
        tags.put(www, new Tag(Tag.Mood.GOOD, "=", "same"));
        tags.put(blog, bad);
        model.tags(tags);
        assertThat(model.tags()).containsExactly(Map.entry(zone, bad));

        tags.put(www, bad);
        model.tags(tags);
        assertThat(model.tags().get(zone).word()).isEqualTo("2 \u00d7 differs");
    }

    @Test
    void aClickOnTheChevronAndADoubleClickUnfoldIt() {
        Box chevron = Chevron.of(card(), 1).orElseThrow();
        Pointer there = new Pointer(chevron.centreX(), chevron.centreY(), 0, 0, false, false);
        hand.press(Hand.Press.MAIN, there, 1);
        hand.release(there);
        assertThat(owner.heard).containsExactly("unfold [" + zone + "]");

        owner.heard.clear();
        Pointer body = new Pointer(box.x() + 30, box.bottom() - 5, 0, 0, false, false);
        hand.press(Hand.Press.MAIN, body, 2);
        hand.release(body);
        assertThat(owner.heard).containsExactly("unfold [" + zone + "]");
    }

    @Test
    void theChevronOfAFrameFoldsItAndAnEmptyFrameHasNone() {
        Drawing open = Drawing.of(graph, new ElkLayout().place(graph, Drawing.sizes(graph), () -> false));
        model.show(graph, open);
        var header = open.frames().getFirst();
        Box chevron = Chevron.of(header, 1).orElseThrow();
        Pointer there = new Pointer(chevron.centreX(), chevron.centreY(), 0, 0, false, false);

        hand.press(Hand.Press.MAIN, there, 1);
        hand.release(there);

        assertThat(owner.heard).containsExactly("fold [" + header.subject() + "]");
        assertThat(Chevron.of(
                        new fingerpost.picture.Frame(zone, header.kind(), "", 0, "", frame, java.util.Optional.empty()),
                        1))
                .isEmpty();
    }

    @Test
    void aGroupShowsTheWorstOfTheNamesOfItsZones() {
        Group group = new Group(Id.of("hall"), GroupKind.SITE, "Hall", java.util.Set.of(zone.element()));
        TopologyGraph whole = graph.with(List.of(group));

        for (java.util.Set<Subject> folded :
                List.of(java.util.Set.<Subject>of(), java.util.Set.of(zone), java.util.Set.of(group.subject(), zone))) {
            assertThat(Folding.badges(FoldedGraph.of(whole, folded), Map.of(www, Badge.ERROR)))
                    .as(folded.toString())
                    .containsEntry(group.subject(), Badge.ERROR);
        }
    }

    @Test
    void aGroupShowsTheWorstOfWhatIsInItFoldedAndNot() {
        Subject proxy = Graphs.node("proxy", NodeKind.PROXY).subject();
        Subject backend = Graphs.node("app", NodeKind.BACKEND).subject();
        Group group =
                new Group(Id.of("hall"), GroupKind.SITE, "Hall", java.util.Set.of(proxy.element(), backend.element()));
        TopologyGraph whole = new TopologyGraph(
                        List.of(Graphs.node("proxy", NodeKind.PROXY), Graphs.node("app", NodeKind.BACKEND)), List.of())
                .with(List.of(group));
        Map<Subject, Badge> found = Map.of(proxy, Badge.WARNING, backend, Badge.ERROR);

        FoldedGraph open = FoldedGraph.of(whole, java.util.Set.of());
        assertThat(Folding.badges(open, found))
                .isEqualTo(Map.of(proxy, Badge.WARNING, backend, Badge.ERROR, group.subject(), Badge.ERROR));
        FoldedGraph shut = FoldedGraph.of(whole, java.util.Set.of(group.subject()));
        assertThat(Folding.badges(shut, found)).isEqualTo(Map.of(group.subject(), Badge.ERROR));
    }
}
