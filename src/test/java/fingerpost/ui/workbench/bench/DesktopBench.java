package fingerpost.ui.workbench.bench;

import com.sun.javafx.tk.Toolkit;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.picture.Card;
import fingerpost.topology.Edit;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.Desk;
import fingerpost.ui.Mouse;
import fingerpost.ui.SilentNet;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.canvas.View;
import fingerpost.ui.shared.Background;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * What a person waits for at the window, with {@code -Dprism.order=sw}: milliseconds that the UI thread works from the hand
 * to the end of the next pulse, styles, places and our painting included, without the copying to the screen; for problems and
 * files, milliseconds that pass. The median and the 95th
 * percentile of {@code -Dtimes=20} after as many. Wanted are 100 ms for another way to work, 16 ms for what a gesture shows,
 * 200 ms from an edit of 5,000 boxes to the problems, 1.5 s from a file of 10,000 boxes to its drawing.
 */
public final class DesktopBench {
    private static final int TIMES = Integer.getInteger("times", 20);
    private static final List<String> PARTS = List.of("modes", "tabs", "gestures", "problems", "files");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<ActionId> MODES =
            List.of(ActionId.DESIGN, ActionId.DIAGNOSE, ActionId.SIMULATE, ActionId.EXPORT);

    private final PrintStream out = System.out;
    private final Stage stage = FxToolkit.registerPrimaryStage();
    private final Desk desk;

    private DesktopBench() throws TimeoutException {
        Desk[] made = new Desk[1];
        Desk.onUiThread(() -> made[0] = new Desk(stage, Background.onOwnThreads(Platform::runLater), new SilentNet()));
        desk = made[0];
        Desk.onUiThread(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
        });
    }

    /** Measures those: {@code modes tabs gestures problems files}; all where none is named, which takes some minutes. */
    public static void main(String... only) throws Exception {
        DesktopBench bench = new DesktopBench();
        for (String part : only.length == 0 ? PARTS : List.of(only)) {
            switch (part) {
                case "modes" -> {
                    bench.modes(100);
                    bench.modes(1_000);
                }
                case "tabs" -> bench.tabs();
                case "gestures" -> {
                    bench.gestures(1_000);
                    bench.gestures(10_000);
                }
                case "problems" -> bench.problems();
                case "files" -> bench.files();
                default -> throw new IllegalArgumentException("There is no part " + part + ".");
            }
        }
        System.exit(0);
    }

    private void open(Document document) {
        Desk.onUiThread(() -> {
            desk.project().open(document, Optional.empty());
            desk.workbench().show();
        });
        int boxes = TopologyGraph.of(document.topology()).nodes().size();
        Desk.until(() ->
                canvas().drawing().cards().size() + canvas().drawing().frames().size() == boxes);
    }

    private GraphCanvas canvas() {
        return (GraphCanvas) desk.root().lookup(".graph-canvas");
    }

    private void call(ActionId id) {
        desk.workbench().actions().call(id);
    }

    private void modes(int boxes) {
        open(Large.boxes(boxes));
        for (ActionId from : MODES) {
            for (ActionId to : MODES) {
                if (from != to) {
                    tell(boxes + " boxes, " + from + " to " + to, time(_ -> call(from), _ -> call(to)));
                }
            }
        }
    }

    private void tabs() {
        open(Large.boxes(1_000));
        Desk.onUiThread(() -> call(ActionId.NEW));
        tell("1,000 boxes, to the tab beside it and back", time(_ -> {}, _ -> call(ActionId.NEXT_TAB)));
        Document small = Large.boxes(100);
        tell("another tab", time(_ -> desk.project().open(small, Optional.empty()), _ -> call(ActionId.NEW)));
        while (desk.workbench().projects().size() > 1) {
            Desk.onUiThread(() -> call(ActionId.CLOSE_TAB));
        }
    }

    private void gestures(int boxes) {
        open(Large.boxes(boxes));
        Desk.onUiThread(() -> call(ActionId.DESIGN));
        GraphCanvas canvas = canvas();
        Card card = canvas.drawing().cards().get(boxes / 2);
        Subject box = card.subject();
        Desk.onUiThread(
                () -> canvas.look(new View(card.box().centreX(), card.box().centreY(), 1)));
        Mouse hand = Mouse.on(canvas);
        Point2D middle = canvas.localToScene(canvas.whereIs(box).orElseThrow());
        Point2D rim = middle.add(card.box().width() / 2, 0);
        String of = "%,d boxes, ".formatted(boxes);
        drag(of + "a box is dragged", hand, middle);
        drag(of + "a wire is pulled", hand, rim);
        drag(of + "a marquee is drawn", hand, middle.add(0, 75));
        tell(
                of + "a step of the zoom",
                time(
                        _ -> {},
                        turn -> canvas.look(
                                new View(card.box().centreX(), card.box().centreY(), 1 - turn % 20 * 0.03))));
    }

    private void drag(String what, Mouse hand, Point2D from) {
        Desk.onUiThread(() -> {
            hand.now(MouseEvent.MOUSE_MOVED, from);
            hand.now(MouseEvent.MOUSE_PRESSED, from);
        });
        tell(
                what,
                time(
                        _ -> {},
                        turn -> hand.now(MouseEvent.MOUSE_DRAGGED, from.add(20 + turn % 30 * 7, 10 + turn % 20 * 5))));
        Desk.onUiThread(() -> {
            hand.now(MouseEvent.MOUSE_RELEASED, from);
            desk.project().select();
        });
    }

    private void problems() {
        open(Large.boxes(5_000));
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 2 * TIMES; i++) {
            AtomicLong told = new AtomicLong();
            long begun = System.nanoTime();
            Edit edit = mistake(i);
            Desk.onUiThread(() -> {
                desk.project().findingsProperty().subscribe((_, _) -> told.compareAndSet(0, System.nanoTime()));
                desk.project().apply(edit);
            });
            Desk.until(() -> told.get() > 0);
            all.add((told.get() - begun) / 1e6);
        }
        tell("5,000 boxes, from an edit to its problems", all.subList(TIMES, all.size()));
    }

    /** A CNAME beside an address. */
    private static Edit mistake(int number) {
        return new Edit("Mistake " + number, topology -> {
            HostedZone zone = topology.zones().get(number);
            DomainName owner = zone.apex().child("host-1");
            return topology.with(zone.with(RecordSet.fixed(owner, new Ttl(300), new Cname(owner))));
        });
    }

    private void files() throws IOException, DocumentProblem {
        Path file = Files.createTempFile("large", DocumentFile.SUFFIX);
        DocumentFile.write(file, Large.boxes(10_000));
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Desk.onUiThread(() -> call(ActionId.NEW));
            long begun = System.nanoTime();
            Desk.onUiThread(() -> desk.workbench().open(List.of(file)));
            Desk.until(() -> !canvas().drawing().cards().isEmpty());
            all.add((System.nanoTime() - begun) / 1e6);
            Desk.onUiThread(() -> call(ActionId.CLOSE_TAB));
        }
        tell("10,000 boxes, from the file to the drawing, the first cold", all);
        Files.delete(file);
    }

    /** Milliseconds that the UI thread works for each, which other programs disturb less than the time that passes. */
    private static List<Double> time(IntConsumer before, IntConsumer measured) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < 2 * TIMES; i++) {
            int turn = i;
            Desk.onUiThread(() -> before.accept(turn));
            long[] took = new long[1];
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
                long begun = THREADS.getCurrentThreadCpuTime();
                measured.accept(turn);
                Toolkit.getToolkit().firePulse();
                took[0] = THREADS.getCurrentThreadCpuTime() - begun;
            }));
            all.add(took[0] / 1e6);
        }
        return all.subList(TIMES, all.size());
    }

    private void tell(String what, List<Double> millis) {
        double[] sorted = millis.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        out.printf(
                "%-60s median %6.1f ms, p95 %6.1f ms%n",
                what, sorted[sorted.length / 2], sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)]);
    }
}
