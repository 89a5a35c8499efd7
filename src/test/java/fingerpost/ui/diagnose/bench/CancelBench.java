package fingerpost.ui.diagnose.bench;

import fingerpost.testnet.TestNet;
import fingerpost.ui.Desk;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Running;
import fingerpost.wire.NetworkClient;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;

/**
 * From Escape in a real window to the last packet and to the end of the work, for everything that can be under way, against
 * servers that never answer. Prints milliseconds.
 */
public final class CancelBench {
    private static final String SILENT = "127.0.63.1";
    private static final int ROUNDS = 20;
    private static final KeyEvent ESCAPE =
            new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);

    private final AtomicInteger packets = new AtomicInteger();
    private final AtomicLong last = new AtomicLong();
    private final Desk desk;
    private final TestNet net;

    private CancelBench(Desk desk, TestNet net) {
        this.desk = desk;
        this.net = net;
    }

    public static void main(String... arguments) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        Background[] shared = {Background.onVirtualThreads(Platform::runLater)};
        Desk[] made = new Desk[1];
        Desk.onUiThread(() -> made[0] = new Desk(stage, shared[0], new NetworkClient()));
        try (TestNet net = TestNet.in(Files.createTempDirectory("cancel-bench"))) {
            CancelBench bench = new CancelBench(made[0], net);
            net.script(SILENT, (_, _) -> {
                bench.packets.incrementAndGet();
                bench.last.set(System.nanoTime());
                return List.of();
            });
            bench.run(shared[0]);
        } finally {
            FxToolkit.cleanupStages();
            Platform.exit();
        }
    }

    private void run(Background work) throws Exception {
        desk.openSample("load-balancer-by-host");
        desk.press("Alt+2");
        start("diagnose");
        set("#diagnose-name", "www.example.com");
        set("#resolvers-servers", SILENT + ":" + net.port() + ", 127.0.63.1:" + net.port());
        for (int way = 0; way < 3; way++) {
            int tab = way;
            Desk.onUiThread(
                    () -> ((TabPane) find("#diagnose-ways")).getSelectionModel().select(tab));
            measure(List.of("trace", "report", "resolvers").get(way), work, () -> {
                Desk.onUiThread(() -> find("#diagnose-name").requestFocus());
                desk.press("Enter");
            });
        }
        desk.press("Alt+1");
        desk.press("Ctrl+Shift+L");
        Desk.onUiThread(() -> work.running().forEach(each -> each.cancel()));
        Desk.until(() -> work.running().isEmpty());
        start("live");
        measure("compare", work, () -> {
            desk.press("Ctrl+Shift+L");
            Desk.onUiThread(() -> find("#live-places").requestFocus());
        });
    }

    private void start(String place) {
        Desk.onUiThread(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Object> kind = (ComboBox<Object>) find("#" + place + "-start");
            kind.getSelectionModel().select(1);
        });
        set("#" + place + "-where", SILENT);
        set("#" + place + "-port", Integer.toString(net.port()));
    }

    private void set(String id, String text) {
        Desk.onUiThread(() -> ((TextField) find(id)).setText(text));
    }

    private Node find(String id) {
        return desk.root().lookup(id);
    }

    private void measure(String what, Background work, Runnable ask) throws Exception {
        long[] sent = new long[ROUNDS];
        long[] ended = new long[ROUNDS];
        int late = 0;
        for (int i = 0; i < ROUNDS; i++) {
            int before = packets.get();
            ask.run();
            Desk.until(() -> packets.get() > before);
            TimeUnit.MILLISECONDS.sleep(37L * i % 300);
            AtomicLong at = new AtomicLong();
            AtomicInteger then = new AtomicInteger();
            AtomicLong end = new AtomicLong();
            ListChangeListener<Running> watch = _ -> end.set(System.nanoTime());
            Platform.runLater(() -> {
                work.running().addListener(watch);
                then.set(packets.get());
                at.set(System.nanoTime());
                Event.fireEvent(desk.root().getScene().getFocusOwner(), ESCAPE);
            });
            while (end.get() == 0) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            Desk.onUiThread(() -> work.running().removeListener(watch));
            ended[i] = end.get() - at.get();
            TimeUnit.MILLISECONDS.sleep(600);
            sent[i] = packets.get() == then.get() ? 0 : Math.max(0, last.get() - at.get());
            late += packets.get() - then.get();
        }
        Arrays.sort(sent);
        Arrays.sort(ended);
        System.out.printf(
                "%-10s last packet after Escape: median %.1f ms, most %.1f ms, %d late in %d rounds; ended: median"
                        + " %.1f ms, most %.1f ms%n",
                what,
                sent[ROUNDS / 2] / 1e6,
                sent[ROUNDS - 1] / 1e6,
                late,
                ROUNDS,
                ended[ROUNDS / 2] / 1e6,
                ended[ROUNDS - 1] / 1e6);
    }
}
