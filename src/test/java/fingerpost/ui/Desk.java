package fingerpost.ui;

import com.sun.javafx.tk.Toolkit;
import fingerpost.document.Document;
import fingerpost.document.Samples;
import fingerpost.export.targets.Exporters;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Topology;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.look.Look;
import fingerpost.ui.look.Theme;
import fingerpost.ui.model.Project;
import fingerpost.ui.recover.Recovery;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.welcome.Sample;
import fingerpost.ui.workbench.Tools;
import fingerpost.ui.workbench.Workbench;
import fingerpost.wire.DnsClient;
import fingerpost.wire.web.WebClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A window under test: work is done at once on the UI thread, questions are answered beforehand, failures are kept. */
public final class Desk {
    /** So often what was put off until later is done, and what that puts off in turn. */
    private static final int PULSES = 4;

    private static final List<Sample> SAMPLES = Samples.all().stream()
            .map(each -> new Sample(each.title(), each.note(), each::document))
            .toList();

    private final Look look;
    private final Workbench workbench;
    private final Stage stage;
    private final Path settings;
    private final ScriptedAsk ask = new ScriptedAsk();
    private final KeptProblems problems = new KeptProblems();

    /** Opens the window on the stage; called on the UI thread. No server answers. */
    public Desk(Stage stage) {
        this(stage, new Background(Runnable::run, Runnable::run), new SilentNet());
    }

    /** Opens a window whose servers are asked by {@code dns} and whose work is done by {@code background}. */
    public Desk(Stage stage, Background background, DnsClient dns) {
        this(stage, background, dns, () -> {
            throw new IllegalStateException("No test asked for web servers.");
        });
    }

    /** The same, whose web servers are asked by {@code web}. */
    public Desk(Stage stage, Background background, DnsClient dns, Supplier<WebClient> web) {
        this(stage, background, dns, web, folder().resolve("settings.properties"));
    }

    /** A later window of the same person, whose settings lie in that file. */
    public Desk(Stage stage, Background background, DnsClient dns, Path settings) {
        this(
                stage,
                background,
                dns,
                () -> {
                    throw new IllegalStateException("No test asked for web servers.");
                },
                settings);
    }

    private Desk(Stage stage, Background background, DnsClient dns, Supplier<WebClient> web, Path settings) {
        this.settings = settings;
        look = new Look();
        look.choose(Theme.LIGHT);
        Settings kept = new Settings(settings);
        kept.remember("window.width", "1000");
        kept.remember("window.height", "900");
        Recovery recovery = new Recovery(kept.folder(), InstantSource.system());
        workbench = new Workbench(
                stage,
                new Tools(
                        background,
                        ask,
                        problems,
                        kept,
                        look,
                        () -> SAMPLES,
                        Exporters.all(),
                        dns,
                        web,
                        new Keymap(kept),
                        recovery));
        stage.show();
        recovery.look(background);
        this.stage = stage;
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("fingerpost");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public Look look() {
        return look;
    }

    public Workbench workbench() {
        return workbench;
    }

    /** Where this window keeps its settings. */
    public Path settings() {
        return settings;
    }

    public Parent root() {
        return stage.getScene().getRoot();
    }

    public Project project() {
        return workbench.project();
    }

    public Topology topology() {
        return project().topology();
    }

    public ScriptedAsk ask() {
        return ask;
    }

    public KeptProblems problems() {
        return problems;
    }

    /** Puts that sample into the project. */
    public void openSample(String name) {
        open(Samples.find(name).orElseThrow().document());
    }

    /** The same with a fiftieth of its clients, of whom a simulation takes no time. */
    public void openSampleOfFew(String name) {
        Document all = Samples.find(name).orElseThrow().document();
        open(all.with(all.topology().map(each -> each instanceof ClientGroup group ? few(group) : each)));
    }

    private static ClientGroup few(ClientGroup of) {
        return new ClientGroup(
                of.id(),
                of.label(),
                Math.max(1, of.population() / 50),
                of.whereabouts(),
                of.networks(),
                of.requestsPerHour(),
                of.resolvers(),
                of.stub(),
                of.families());
    }

    private void open(Document document) {
        onUiThread(() -> {
            project().open(document, Optional.empty());
            workbench.show();
        });
    }

    /** Brings the tab of that id to the front of the drawer. */
    public void showInDrawer(String tab) {
        TabPane drawer = (TabPane) root().lookup("#drawer");
        onUiThread(() -> drawer.getTabs().stream()
                .filter(each -> tab.equals(each.getId()))
                .forEach(drawer.getSelectionModel()::select));
    }

    /**
     * Presses a key where the focus is, as the window would deliver it; the headless platform's own robot loses keys once a
     * second window was open.
     *
     * @param key such as {@code Ctrl+Shift+A} or {@code F8}
     */
    public void press(String key) {
        KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(key);
        boolean shift = keys.getShift() == KeyCombination.ModifierValue.DOWN;
        boolean ctrl = keys.getControl() == KeyCombination.ModifierValue.DOWN;
        boolean alt = keys.getAlt() == KeyCombination.ModifierValue.DOWN;
        for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            onUiThread(() ->
                    Event.fireEvent(focus(), new KeyEvent(type, "", "", keys.getCode(), shift, ctrl, alt, false)));
        }
    }

    /** Types text where the focus is. */
    public void type(String text) {
        text.chars()
                .mapToObj(Character::toString)
                .forEach(letter -> onUiThread(() -> Event.fireEvent(
                        focus(),
                        new KeyEvent(
                                KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))));
    }

    /** Adds what the palette finds, by keys alone. */
    public void add(String search) {
        press("Ctrl+Shift+A");
        type(search);
        press("Enter");
    }

    private EventTarget focus() {
        Node owner = stage.getScene().getFocusOwner();
        return owner == null ? stage.getScene() : owner;
    }

    /** Does that on the UI thread, and what follows from it there: work that was put off until later, styles and places. */
    public static void onUiThread(Runnable work) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        settle();
    }

    /** Without the pauses of TestFX's own, which are most of the time of a test that does many small things. */
    private static void settle() {
        for (int i = 0; i < PULSES; i++) {
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(Toolkit.getToolkit()::firePulse));
        }
    }

    /** Waits, for 20 seconds at most, until that holds on the UI thread. */
    public static void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, holds));
        } catch (TimeoutException late) {
            throw new AssertionError("It did not come to that within 20 seconds.", late);
        }
        settle();
    }
}
