package fingerpost.ui.canvas.bench;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.layout.SimpleLayout;
import fingerpost.picture.Drawing;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
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
import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/**
 * The time of a frame at 10,000 boxes and 12,500 lines, 1600 by 900: run with {@code -Dprism.order=sw
 * -Djavafx.animation.fullspeed=true}. Each figure is the median of all frames, from pulse to pulse, painting included, and the
 * processor time of a frame, which other programs disturb less.
 */
public final class CanvasBench extends Application {
    private static final int FRAMES = 150;

    private final PrintStream out = System.out;
    private final List<Step> steps = new ArrayList<>();
    private GraphCanvas canvas;
    private TopologyGraph graph;
    private long shown;

    private record Step(String name, Runnable begin, java.util.function.IntConsumer frame, Runnable end) {}

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
        stage.setScene(new Scene(new StackPane(canvas), 1600, 900));
        stage.show();
        for (double zoom : new double[] {1, 0.5, 0.35, 0.2}) {
            steps.add(pan("pan at zoom " + zoom, () -> canvas.zoomTo(zoom)));
        }
        steps.add(pan("pan at fit-all", canvas::fit));
        steps.add(drag("drag of 1 box at zoom 1", 1, () -> canvas.zoomTo(1)));
        steps.add(drag("drag of 1,000 boxes at zoom 0.35", 1_000, () -> canvas.zoomTo(0.35)));
        shown = System.nanoTime();
        canvas.show(graph, places);
        firstPaint();
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
                    out.printf(
                            "%s: median %.1f ms, p95 %.1f ms, processor %.1f ms%n",
                            step.name(),
                            millis[FRAMES / 2],
                            millis[FRAMES * 95 / 100],
                            (cpuNanos() - cpu) / 1e6 / FRAMES);
                    Platform.runLater(() -> run(at + 1));
                    return;
                }
                frame++;
                step.frame().accept(frame);
            }
        }.start();
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
        return new Step(name, begin, frame -> scroll(frame % 40 < 20 ? 9 : -9, frame % 60 < 30 ? 5 : -5), () -> {});
    }

    private Step drag(String name, int count, Runnable begin) {
        List<GraphNode> boxes = graph.nodes().stream()
                .filter(node -> node.kind() != NodeKind.ZONE)
                .toList();
        int at = boxes.size() * 2 / (count > 1 ? 3 : 5);
        Subject grasped = boxes.get(at).subject();
        return new Step(
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

    private void mouse(javafx.event.EventType<MouseEvent> type, double x, double y) {
        Event.fireEvent(
                canvas,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        false,
                        new PickResult(canvas, x, y)));
    }
}
