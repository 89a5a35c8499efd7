package fingerpost.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.picture.Badge;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramePainterTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 300;
    private static final long PLENTY = 1_000_000_000_000L;

    private final GraphNode zone = Graphs.zone("site", "example.com");
    private final GraphNode www = Graphs.name("site", "www.example.com.", "A 300  192.0.2.10");
    private final GraphNode proxy = Graphs.node("edge", NodeKind.PROXY, "nginx");
    private final GraphNode backend = Graphs.node("app", NodeKind.BACKEND, "192.0.2.20:80");
    private final TopologyGraph graph = new TopologyGraph(
            List.of(zone, www, proxy, backend),
            List.of(
                    Graphs.edge(www, proxy, EdgeKind.ADDRESS, "A 300"),
                    Graphs.edge(proxy, backend, EdgeKind.ROUTES_TO, "/")));
    private final Drawing drawing = Drawing.of(
            graph,
            Map.of(
                    www.subject(), new Box(40, 80, 1, 1),
                    proxy.subject(), new Box(330, 80, 1, 1),
                    backend.subject(), new Box(590, 80, 1, 1)));
    private final Map<String, SpriteCache> caches = new HashMap<>();

    private Raster painted(Look look, double zoom, Drawing what) {
        Raster raster = new Raster(new int[WIDTH * HEIGHT], WIDTH);
        SpriteCache sprites = caches.computeIfAbsent("plenty", _ -> new SpriteCache(PLENTY, Runnable::run, () -> {}));
        sprites.beginFrame(false);
        new FramePainter(raster, sprites, look, new Viewport(0, 0, zoom, WIDTH, HEIGHT), 1)
                .paint(what, () -> Folded.of(graph, what));
        return raster;
    }

    private Raster painted(Look look) {
        return painted(look, 1, drawing);
    }

    private Box box(GraphNode node) {
        return drawing.cards().stream()
                .filter(card -> card.subject().equals(node.subject()))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static long count(Raster raster, Box area, int colour) {
        long found = 0;
        for (int y = Math.max(0, (int) area.y()); y < Math.min(HEIGHT, area.bottom()); y++) {
            for (int x = Math.max(0, (int) area.x()); x < Math.min(WIDTH, area.right()); x++) {
                found += raster.pixels()[y * WIDTH + x] == colour ? 1 : 0;
            }
        }
        return found;
    }

    private static Look look(Set<Subject> selected, List<Subject> path, Optional<Set<Subject>> legal) {
        return new Look(Theme.LIGHT, selected, path, legal);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 0.5, 0.2, 0.05})
    void theSameFrameTwiceIsTheSameImageAtAnyDetail(double zoom) {
        Raster first = painted(Look.of(Theme.LIGHT), zoom, drawing);

        assertThat(painted(Look.of(Theme.LIGHT), zoom, drawing).pixels()).isEqualTo(first.pixels());
        assertThat(first.pixels())
                .as("differs from an empty one")
                .isNotEqualTo(painted(Look.of(Theme.LIGHT), zoom, Drawing.EMPTY).pixels());
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void thePaperIsTheThemes(String name) {
        Theme theme = name.equals("light") ? Theme.LIGHT : Theme.DARK;

        Raster raster = painted(Look.of(theme), 1, Drawing.EMPTY);

        assertThat(count(raster, new Box(0, 0, WIDTH, HEIGHT), theme.ink(Ink.PAPER)))
                .isGreaterThan(WIDTH * HEIGHT * 9 / 10);
        assertThat(count(raster, new Box(0, 0, WIDTH, HEIGHT), theme.ink(Ink.DOTS)))
                .isPositive();
    }

    @Test
    void aSelectedBoxIsRingedAndNoOther() {
        Raster raster = painted(look(Set.of(proxy.subject()), List.of(), Optional.empty()));
        int ring = Theme.LIGHT.ink(Ink.SELECTION);

        assertThat(count(raster, box(proxy).grown(4), ring)).isGreaterThan(100);
        assertThat(count(raster, box(backend).grown(4), ring)).isZero();
    }

    @Test
    void aWalkRingsItsBoxesAndDimsTheOthers() {
        Raster plain = painted(Look.of(Theme.LIGHT));
        Raster walk = painted(look(Set.of(), List.of(www.subject(), proxy.subject()), Optional.empty()));

        assertThat(count(walk, box(proxy).grown(4), Theme.LIGHT.ink(Ink.PATH))).isGreaterThan(100);
        assertThat(darkest(walk, box(backend))).isGreaterThan(darkest(plain, box(backend)) + 40);
        assertThat(darkest(walk, box(proxy))).isEqualTo(darkest(plain, box(proxy)));
    }

    @Test
    void aWiderGridHasItsDotsFartherApart() {
        Look wide = new Look(
                Theme.LIGHT,
                Set.of(),
                List.of(),
                Optional.empty(),
                Stream.NONE,
                Optional.empty(),
                Beyond.NOTHING,
                new Grid(16, true));
        Box all = new Box(0, 0, WIDTH, HEIGHT);
        int dots = Theme.LIGHT.ink(Ink.DOTS);

        assertThat(count(painted(Look.of(Theme.LIGHT), 1, Drawing.EMPTY), all, dots))
                .isEqualTo(34 * 13);
        assertThat(count(painted(wide, 1, Drawing.EMPTY), all, dots)).isEqualTo(25 * 10);
    }

    @Test
    void whatIsLookedForStaysBrightWithTheLineBetweenIt() {
        Raster plain = painted(Look.of(Theme.LIGHT));
        Raster looking = painted(new Look(
                Theme.LIGHT,
                Set.of(),
                List.of(),
                Optional.empty(),
                Stream.NONE,
                Optional.of(Set.of(proxy.subject(), backend.subject())),
                Beyond.NOTHING,
                Grid.USUAL));

        assertThat(darkest(looking, box(www))).isGreaterThan(darkest(plain, box(www)) + 40);
        assertThat(darkest(looking, box(backend))).isEqualTo(darkest(plain, box(backend)));
        Box between = new Box(
                box(proxy).right() + 4, 60, box(backend).x() - box(proxy).right() - 8, 150);
        assertThat(darkest(looking, between)).isEqualTo(darkest(plain, between));
        Box before = new Box(box(www).right() + 20, 60, box(proxy).x() - box(www).right() - 24, 150);
        assertThat(darkest(looking, before)).isGreaterThan(darkest(plain, before));
    }

    private static int darkest(Raster raster, Box area) {
        int darkest = 255;
        for (int y = (int) area.y(); y < area.bottom(); y++) {
            for (int x = (int) area.x(); x < area.right(); x++) {
                darkest = Math.min(darkest, (raster.pixels()[y * WIDTH + x] >> 8) & 0xff);
            }
        }
        return darkest;
    }

    @Test
    void whereAWireMayEndIsLit() {
        Raster raster = painted(look(Set.of(), List.of(), Optional.of(Set.of(backend.subject()))));

        assertThat(count(raster, box(backend).grown(4), Theme.LIGHT.ink(Ink.LEGAL)))
                .isGreaterThan(100);
        assertThat(count(raster, box(proxy).grown(4), Theme.LIGHT.ink(Ink.LEGAL)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"ERROR", "WARNING"})
    void fromFarABoxTakesTheColourOfItsBadge(Badge badge) {
        Drawing marked = drawing.withBadges(Map.of(proxy.subject(), badge));

        Raster raster = painted(Look.of(Theme.LIGHT), 0.2, marked);

        assertThat(count(raster, new Box(0, 0, WIDTH, HEIGHT), Theme.LIGHT.badge(badge)))
                .isPositive();
    }

    @Test
    void fromFarthestNamesAreHiddenInTheirZone() {
        Raster all = painted(Look.of(Theme.LIGHT), 0.1, drawing);
        Drawing without = new Drawing(
                drawing.cards().stream()
                        .filter(card -> !card.subject().equals(www.subject()))
                        .toList(),
                drawing.frames(),
                drawing.wires());

        assertThat(painted(Look.of(Theme.LIGHT), 0.1, without).pixels()).isEqualTo(all.pixels());
        assertThat(painted(Look.of(Theme.LIGHT), 0.2, without).pixels())
                .isNotEqualTo(painted(Look.of(Theme.LIGHT), 0.2, drawing).pixels());
    }

    @Test
    void aBoxWithoutASpriteYetIsAPlainOne() {
        caches.put("plenty", new SpriteCache(0, _ -> {}, () -> {}));

        Raster raster = painted(Look.of(Theme.LIGHT));

        int card = Theme.mix(Theme.LIGHT.ink(Ink.CARD), Theme.LIGHT.accent(NodeKind.PROXY), 0.06);
        assertThat(count(raster, box(proxy), card)).isGreaterThan(1000);
    }

    @Test
    void fromAfarAZoneBearsTheWorstProblemOfItsNames() {
        Drawing found = drawing.withBadges(Map.of(www.subject(), Badge.ERROR, zone.subject(), Badge.WARNING));
        Box frame = found.frames().getFirst().box();
        Box there = new Box(frame.x() * 0.1, frame.y() * 0.1 - 12, frame.width() * 0.1 + 2, frame.height() * 0.1 + 24);

        assertThat(count(painted(Look.of(Theme.LIGHT), 0.1, found), there, Theme.LIGHT.badge(Badge.ERROR)))
                .isGreaterThan(10);
        assertThat(count(painted(Look.of(Theme.LIGHT), 0.1, found), there, Theme.LIGHT.badge(Badge.WARNING)))
                .isZero();
        assertThat(count(painted(Look.of(Theme.LIGHT), 0.1, drawing), there, Theme.LIGHT.badge(Badge.ERROR)))
                .isZero();
    }

    @Test
    void theNameOfANarrowZoneIsWrittenUpwards() {
        Frame tall = new Frame(
                zone.subject(),
                NodeKind.ZONE,
                "example.com",
                12,
                "12 names",
                new Box(0, 0, 300, 2_500),
                Optional.empty());
        Raster raster = painted(Look.of(Theme.LIGHT), 0.1, new Drawing(List.of(), List.of(tall), List.of()));

        assertThat(count(raster, new Box(0, 150, 30, 100), Theme.LIGHT.ink(Ink.TITLE)))
                .isGreaterThan(50);
        assertThat(count(raster, new Box(0, 0, 30, 100), Theme.LIGHT.ink(Ink.TITLE)))
                .isZero();
    }
}
