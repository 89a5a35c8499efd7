package fingerpost.ui.canvas.bench;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.layout.SimpleLayout;
import fingerpost.picture.Drawing;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.Mouse;
import fingerpost.ui.canvas.GraphCanvas;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The time of a frame at 10,000 boxes and 12,500 lines, 1600 by 900: run with {@code -Dprism.order=sw
 * -Djavafx.animation.fullspeed=true}. Each figure is the median of all frames, from pulse to pulse, painting included, and the
 * processor time of a frame, which other programs disturb less. Then the same by the usual means of JavaFX: a node for each
 * box and line in a pane, and a {@code Canvas} drawn anew for each frame. {@code -Dframes=40} makes it shorter.
 */
public final class CanvasBench extends Application {
    private static final int FRAMES = Integer.getInteger("frames", 150);
    private static final double[] ZOOMS = {1, 0.5, 0.35, 0.2};
    private static final String OURS = "raster";
    private static final String FIT = "pan at fit-all";
    private static final String DRAG_ONE = "drag of 1 box at zoom 1";
    private static final String DRAG_MANY = "drag of 1,000 boxes at zoom 0.35";

    private final PrintStream out = System.out;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Figure> ours = new HashMap<>();
    private GraphCanvas canvas;
    private TopologyGraph graph;
    private long shown;

    private record Step(String who, String what, Runnable begin, IntConsumer frame, Runnable end) {}

    private record Figure(double median, double p95, double processor) {
        String beside(Figure other) {
            return String.format(
                    Locale.ROOT,
                    " (%.1f times ours; processor %.1f times)",
                    median / other.median,
                    processor / other.processor);
        }
    }

    public static void main(String... arguments) {
        launch(arguments);
    }

    @Override
    public void start(Stage stage) {
        graph = Graphs.large(10_000, 1);
        Map<Subject, Box> boxes = new SimpleLayout().place(graph, Drawing.sizes(graph), () -> false);
        Map<Subject, Point2D> places = new HashMap<>();
        boxes.forEach((subject, box) -> places.put(subject, new Point2D(box.x(), box.y())));
        canvas = new GraphCanvas(new Silent(), (_, work) -> Thread.ofVirtual().start(work), () -> true);
        StackPane stand = new StackPane(canvas);
        stage.setScene(new Scene(stand, 1600, 900));
        stage.show();
        for (double zoom : ZOOMS) {
            steps.add(pan("pan at zoom " + zoom, () -> canvas.zoomTo(zoom)));
        }
        steps.add(pan(FIT, canvas::fit));
        steps.add(drag(DRAG_ONE, 1, () -> canvas.zoomTo(1)));
        steps.add(drag(DRAG_MANY, 1_000, () -> canvas.zoomTo(0.35)));
        Drawing drawing = Drawing.of(graph, boxes);
        rival("nodes", stand, drawing, () -> new RivalNodes(drawing));
        rival("Canvas", stand, drawing, () -> new RivalCanvas(drawing));
        shown = System.nanoTime();
        canvas.show(graph, places);
        firstPaint();
    }

    /** The same pans and drags at the same places by the usual means of JavaFX, made only when it is their turn. */
    private void rival(String who, StackPane stand, Drawing drawing, Supplier<Rival> make) {
        Rival[] made = new Rival[1];
        Supplier<Rival> shown = () -> {
            if (made[0] == null) {
                made[0] = make.get();
                stand.getChildren().setAll(made[0].node());
            }
            return made[0];
        };
        for (double zoom : ZOOMS) {
            steps.add(rivalPan(who, "pan at zoom " + zoom, shown, drawing.bounds(), zoom));
        }
        steps.add(rivalPan(who, FIT, shown, drawing.bounds(), 0));
        steps.add(rivalDrag(who, DRAG_ONE, shown, box(drawing, grasped(1)), 1, 1));
        steps.add(rivalDrag(who, DRAG_MANY, shown, box(drawing, grasped(1_000)), 1_000, 0.35));
    }

    private static Box box(Drawing drawing, Subject subject) {
        return drawing.cards().stream()
                .filter(card -> card.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .box();
    }

    private static Step rivalPan(String who, String what, Supplier<Rival> rival, Box around, double zoom) {
        return new Step(
                who,
                what,
                () -> rival.get().look(zoom, around.centreX(), around.centreY()),
                frame -> rival.get().pan(frame % 40 < 20 ? 9 : -9, frame % 60 < 30 ? 5 : -5),
                () -> {});
    }

    private static Step rivalDrag(String who, String what, Supplier<Rival> rival, Box around, int count, double zoom) {
        return new Step(
                who,
                what,
                () -> {
                    rival.get().look(zoom, around.centreX(), around.centreY());
                    rival.get().grasp(count);
                },
                frame -> rival.get().drag(frame % 100 * 3, frame % 70 * 2),
                () -> {});
    }

    private void firstPaint() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (!canvas.drawing().cards().isEmpty()) {
                    stop();
                    Platform.runLater(() -> Platform.runLater(() -> {
                        out.printf("first paint %.0f ms (after show, cold)%n", (System.nanoTime() - shown) / 1e6);
                        run(0);
                    }));
                }
            }
        }.start();
    }

    private void run(int at) {
        if (at == steps.size()) {
            Platform.exit();
            return;
        }
        Step step = steps.get(at);
        step.begin().run();
        new AnimationTimer() {
            private final double[] millis = new double[FRAMES];
            private int frame = -20;
            private long before;
            private long cpu;

            @Override
            public void handle(long now) {
                long time = System.nanoTime();
                if (frame > 0) {
                    millis[frame - 1] = (time - before) / 1e6;
                }
                before = time;
                if (frame == 0) {
                    cpu = cpuNanos();
                }
                if (frame == FRAMES) {
                    stop();
                    step.end().run();
                    Arrays.sort(millis);
                    tell(
                            step,
                            new Figure(
                                    millis[FRAMES / 2], millis[FRAMES * 95 / 100], (cpuNanos() - cpu) / 1e6 / FRAMES));
                    Platform.runLater(() -> run(at + 1));
                    return;
                }
                frame++;
                step.frame().accept(frame);
            }
        }.start();
    }

    private void tell(Step step, Figure figure) {
        Figure our = ours.computeIfAbsent(step.what(), _ -> figure);
        out.printf(
                "%s, %s: median %.1f ms, p95 %.1f ms, processor %.1f ms%s%n",
                step.who(),
                step.what(),
                figure.median(),
                figure.p95(),
                figure.processor(),
                our.equals(figure) ? "" : figure.beside(our));
    }

    /** Of the UI and the render thread together. */
    private static long cpuNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            ThreadInfo info = threads.getThreadInfo(id);
            if (info != null
                    && (info.getThreadName().startsWith("JavaFX App")
                            || info.getThreadName().startsWith("Quantum"))) {
                sum += threads.getThreadCpuTime(id);
            }
        }
        return sum;
    }

    private Step pan(String name, Runnable begin) {
        return new Step(
                OURS, name, begin, frame -> scroll(frame % 40 < 20 ? 9 : -9, frame % 60 < 30 ? 5 : -5), () -> {});
    }

    private List<GraphNode> boxes() {
        return graph.nodes().stream()
                .filter(node -> node.kind() != NodeKind.ZONE)
                .toList();
    }

    private int middle(int count) {
        return boxes().size() * 2 / (count > 1 ? 3 : 5);
    }

    private Subject grasped(int count) {
        return boxes().get(middle(count)).subject();
    }

    private Step drag(String name, int count, Runnable begin) {
        List<GraphNode> boxes = boxes();
        int at = middle(count);
        Subject grasped = grasped(count);
        return new Step(
                OURS,
                name,
                () -> {
                    begin.run();
                    canvas.reveal(grasped);
                    begin.run();
                    Set<Subject> selected = new HashSet<>();
                    for (int i = 0; i < count; i++) {
                        selected.add(boxes.get(at - i).subject());
                    }
                    canvas.select(selected);
                    mouse(MouseEvent.MOUSE_PRESSED, 800, 450);
                },
                frame -> mouse(MouseEvent.MOUSE_DRAGGED, 800 + frame % 100 * 3, 450 + frame % 70 * 2),
                () -> mouse(MouseEvent.MOUSE_RELEASED, 900, 500));
    }

    private void scroll(double dx, double dy) {
        Event.fireEvent(
                canvas,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        800,
                        450,
                        800,
                        450,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        dx,
                        dy,
                        dx,
                        dy,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(canvas, 800, 450)));
    }

    private void mouse(EventType<MouseEvent> type, double x, double y) {
        Mouse.on(canvas).now(type, new Point2D(x, y));
    }
}
