package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.layout.ElkLayout;
import fingerpost.layout.FoldedPlaces;
import fingerpost.layout.IncrementalPlacer;
import fingerpost.layout.Layout;
import fingerpost.layout.SimpleLayout;
import fingerpost.layout.Size;
import fingerpost.picture.Drawing;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.speech.Drawn;
import fingerpost.ui.speech.Numbers;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Point2D;

/** Makes drawings of graphs: small ones at once, large ones and new layouts beside the UI thread. */
final class Arranging {
    private static final int SMALL = 300;
    private static final int SKETCHED = 2_000;
    /** So many new places are worth a word in the status bar. */
    private static final int LARGE = 1_000;

    private final Layout layout = new ElkLayout();
    private final Executor aside;
    private final LongWork longWork;
    private final Executor ui;
    private final AtomicInteger latest = new AtomicInteger();

    /**
     * What came of it.
     *
     * @param placed the boxes that had no place before
     */
    record Arranged(FoldedGraph graph, Drawing drawing, Map<Subject, Point2D> placed) {}

    /**
     * Works on several threads.
     *
     * @param aside for what takes a moment
     * @param longWork for what takes longer
     * @param ui where results are told
     */
    Arranging(Executor aside, LongWork longWork, Executor ui) {
        this.aside = aside;
        this.longWork = longWork;
        this.ui = ui;
    }

    /** One thread that ends with the program. */
    static Executor daemon(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** A drawing with those places; what lacks one finds it. Tells only the latest result asked for. */
    void arrange(TopologyGraph graph, Map<Subject, Point2D> places, Consumer<Arranged> result) {
        arrange(graph, places, Set.of(), result);
    }

    /** The same with those zones folded; what they hide has and finds its place nevertheless. */
    void arrange(TopologyGraph graph, Map<Subject, Point2D> places, Set<Subject> folded, Consumer<Arranged> result) {
        int mine = latest.incrementAndGet();
        FoldedGraph shown = FoldedGraph.of(graph, folded);
        boolean first = graph.nodes().stream().noneMatch(node -> places.containsKey(node.subject()));
        long unplaced = graph.nodes().stream()
                .filter(node -> !places.containsKey(node.subject()))
                .count();
        boolean quick = graph.nodes().isEmpty()
                || (!first && graph.nodes().size() <= SMALL)
                || (isStanding(graph, places)
                        && graph.nodes().size() <= SKETCHED
                        && shown.graph().nodes().size() <= SMALL);
        if (quick) {
            result.accept(arranged(layout, graph, shown, places, () -> false));
            return;
        }
        start(unplaced > LARGE, graph.nodes().size(), mine, () -> {
            if (!first && shown.graph().nodes().size() > SKETCHED) {
                tell(mine, sketched(graph, shown, places), result);
            }
            try {
                tell(mine, arranged(layout, graph, shown, places, () -> isStopped(mine)), result);
            } catch (CancellationException stopped) {
                if (mine == latest.get() && Thread.interrupted()) {
                    tell(mine, arranged(new SimpleLayout(), graph, shown, places, () -> mine != latest.get()), result);
                }
            }
        });
    }

    private static boolean isStanding(TopologyGraph graph, Map<Subject, Point2D> places) {
        Set<Subject> filled = new HashSet<>();
        graph.nodes().forEach(node -> node.group().ifPresent(filled::add));
        return graph.nodes().stream()
                .allMatch(node -> filled.contains(node.subject()) || places.containsKey(node.subject()));
    }

    private boolean isStopped(int mine) {
        return mine != latest.get() || Thread.currentThread().isInterrupted();
    }

    private void start(boolean takesLong, int boxes, int mine, Runnable work) {
        Runnable unlessStopped = () -> {
            try {
                if (mine == latest.get()) {
                    work.run();
                }
            } catch (CancellationException stopped) {
                // A later call tells its own result, or nobody wants one.
            }
        };
        if (takesLong) {
            longWork.start(Speech.of("Arranging {0} boxes", Numbers.whole(boxes)), unlessStopped);
        } else {
            aside.execute(unlessStopped);
        }
    }

    private <T> void tell(int mine, T made, Consumer<T> result) {
        ui.execute(() -> {
            if (mine == latest.get()) {
                result.accept(made);
            }
        });
    }

    /** What can be seen of a very large graph while the real drawing is being made. */
    private static Arranged sketched(TopologyGraph graph, FoldedGraph shown, Map<Subject, Point2D> places) {
        Map<Subject, Box> boxes = new HashMap<>();
        places.forEach((subject, point) -> boxes.put(subject, new Box(point.getX(), point.getY(), 1, 1)));
        return new Arranged(
                shown, Drawing.sketch(shown.graph(), FoldedPlaces.shown(graph, shown, boxes), Drawn.WORDS), Map.of());
    }

    private static Arranged arranged(
            Layout layout,
            TopologyGraph graph,
            FoldedGraph shown,
            Map<Subject, Point2D> places,
            BooleanSupplier cancelled) {
        Map<Subject, Size> sizes = Drawing.sizes(graph, Drawn.WORDS);
        Map<Subject, Box> boxes = new HashMap<>();
        places.forEach((subject, point) -> {
            Size size = sizes.get(subject);
            if (size != null) {
                boxes.put(subject, size.at(point.getX(), point.getY()));
            }
        });
        Map<Subject, Box> fresh = new IncrementalPlacer(layout).place(graph, sizes, boxes, cancelled);
        boxes.putAll(fresh);
        return new Arranged(
                shown,
                Drawing.of(shown.graph(), FoldedPlaces.shown(graph, shown, boxes), Drawn.WORDS),
                points(graph, fresh));
    }

    /** Zones that have names have no place of their own. */
    private static Map<Subject, Point2D> points(TopologyGraph graph, Map<Subject, Box> boxes) {
        Set<Subject> filled = new HashSet<>();
        graph.nodes().forEach(node -> node.group().ifPresent(filled::add));
        Map<Subject, Point2D> points = new LinkedHashMap<>();
        for (GraphNode node : graph.nodes()) {
            Box box = boxes.get(node.subject());
            if (box != null && !filled.contains(node.subject())) {
                points.put(node.subject(), new Point2D(Math.rint(box.x()), Math.rint(box.y())));
            }
        }
        return points;
    }
}
