package fingerpost.ui.canvas;

import fingerpost.check.Checks;
import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.document.Document;
import fingerpost.document.Samples;
import fingerpost.layout.Box;
import fingerpost.layout.Size;
import fingerpost.picture.Badge;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Theme;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sample as the screen shows it, so many pixels wide and high, around the box that is nearest to its middle. */
record GoldenFrame(String sample, Theme theme, double zoom) {
    static final int WIDTH = 640;
    static final int HEIGHT = 400;
    private static final long PLENTY = 1_000_000_000_000L;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<String> SAMPLES = List.of(
            "load-balancer-by-host",
            "one-vps-five-sites",
            "apex-alias-flattening",
            "three-lines",
            "canary",
            "service-registry",
            "dual-stack-broken-v6",
            "wrong-cname-at-apex");

    static Stream<GoldenFrame> all() {
        return SAMPLES.stream()
                .flatMap(sample -> Stream.of(Theme.LIGHT, Theme.DARK)
                        .flatMap(theme ->
                                Stream.of(0.1, 0.5, 1.0, 2.0).map(zoom -> new GoldenFrame(sample, theme, zoom))));
    }

    String file() {
        return "%s-%s-%.0f.png".formatted(sample, theme.name(), zoom * 100);
    }

    @Override
    public String toString() {
        return file();
    }

    Drawing drawing() {
        Document document = Samples.find(sample).orElseThrow().document();
        TopologyGraph graph = TopologyGraph.of(document.topology());
        Map<Subject, Size> sizes = Drawing.sizes(graph);
        Map<Subject, Box> places = new HashMap<>();
        sizes.forEach((subject, size) -> {
            var at = document.diagram().positions().get(subject.toString());
            if (at != null) {
                places.put(subject, size.at(at.x(), at.y()));
            }
        });
        Map<Subject, Badge> badges = new HashMap<>();
        for (Finding each : new Checks(DAY).of(document.topology())) {
            if (each.severity().compareTo(Severity.NOTICE) < 0) {
                badges.putIfAbsent(
                        each.subject().node(), Badge.valueOf(each.severity().name()));
            }
        }
        return Drawing.of(graph, places).withBadges(badges);
    }

    Viewport view(Drawing drawing) {
        Box whole = drawing.bounds();
        List<Card> cards = new ArrayList<>(drawing.cards());
        cards.sort(Comparator.comparingDouble(card ->
                Math.hypot(card.box().centreX() - whole.centreX(), card.box().centreY() - whole.centreY())));
        Box middle = zoom < 0.5 ? whole : cards.getFirst().box();
        return new Viewport(0, 0, zoom, WIDTH, HEIGHT).centredOn(middle.centreX(), middle.centreY());
    }

    Pixels painted() {
        Drawing drawing = drawing();
        TopologyGraph graph =
                TopologyGraph.of(Samples.find(sample).orElseThrow().document().topology());
        Raster raster = new Raster(new int[WIDTH * HEIGHT], WIDTH);
        SpriteCache sprites = new SpriteCache(PLENTY, Runnable::run, () -> {});
        sprites.beginFrame(false);
        new FramePainter(raster, sprites, Look.of(theme), view(drawing), 1)
                .paint(drawing, () -> Folded.of(graph, drawing));
        return new Pixels(WIDTH, raster.pixels());
    }
}
