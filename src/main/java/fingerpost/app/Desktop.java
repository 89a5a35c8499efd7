package fingerpost.app;

import fingerpost.document.RemarkText;
import fingerpost.document.Samples;
import fingerpost.export.targets.Exporters;
import fingerpost.export.zonefile.Remarking;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.look.Look;
import fingerpost.ui.preferences.Preferences;
import fingerpost.ui.recover.Recovery;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.shared.WindowAsk;
import fingerpost.ui.shared.WindowProblems;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.welcome.Sample;
import fingerpost.ui.workbench.Tools;
import fingerpost.ui.workbench.Windows;
import fingerpost.ui.workbench.Workbench;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.web.Authorities;
import fingerpost.wire.web.WebProbe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;

/** The desktop: its first window, and what all windows share, wired by hand. */
public final class Desktop extends Application {
    private static final List<String> ICONS =
            List.of("/fingerpost/app/icon-32.png", "/fingerpost/app/icon-64.png", "/fingerpost/app/icon-256.png");
    private static final Duration FIRST_SCREEN_STANDS = Duration.seconds(1);

    /**
     * Opens the desktop on those files, none for the welcome screen; returns when the last window is closed.
     *
     * <p>The pictures of the drawing are painted by Java2D, which must not open the display a second time.
     */
    public static void start(String[] files) {
        System.setProperty("java.awt.headless", "true");
        settings()
                .find(Preferences.SCALE)
                .filter(percent -> percent.matches("\\d{3}"))
                .ifPresent(percent -> System.setProperty("glass.gtk.uiScale", percent + "%"));
        launch(Desktop.class, files);
    }

    private static Settings settings() {
        return new Settings(Settings.usualFile(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))));
    }

    @Override
    public void start(Stage stage) {
        Settings settings = settings();
        Look look = new Look();
        Preferences preferences = new Preferences(settings, look);
        preferences.language().ifPresent(Speech::speak);
        preferences.wear();
        Background background = Background.onOwnThreads(Platform::runLater);
        Keymap keys = new Keymap(settings);
        Recovery recovery = new Recovery(settings.folder(), InstantSource.system());
        Windows windows = new Windows(each -> tools(each, background, settings, look, keys, recovery));
        Workbench workbench = windows.open(stage);
        List<Path> named = getParameters().getUnnamed().stream().map(Path::of).toList();
        workbench.open(
                named.isEmpty() && preferences.isReopening()
                        ? Windows.lastOpen(settings).stream()
                                .filter(Files::exists)
                                .toList()
                        : named);
        stage.show();
        recovery.look(background);
        PauseTransition calm = new PauseTransition(FIRST_SCREEN_STANDS);
        calm.setOnFinished(_ -> workbench.prepare());
        calm.play();
    }

    private static Tools tools(
            Stage window, Background background, Settings settings, Look look, Keymap keys, Recovery recovery) {
        ICONS.forEach(icon -> window.getIcons().add(new Image(icon, true)));
        return new Tools(
                background,
                new WindowAsk(window),
                new WindowProblems(window),
                settings,
                look,
                Desktop::samples,
                Exporters.all(new Remarking(RemarkText::of, RemarkText::of)),
                new NetworkClient(),
                () -> new WebProbe(Authorities.usual(), InstantSource.system()),
                keys,
                recovery);
    }

    private static List<Sample> samples() {
        return Samples.all().stream()
                .map(each -> new Sample(each.title(), each.note(), each::document))
                .toList();
    }
}
