package fingerpost.app;

import fingerpost.document.RemarkText;
import fingerpost.document.Samples;
import fingerpost.export.targets.Exporters;
import fingerpost.export.zonefile.Remarking;
import fingerpost.ui.look.Look;
import fingerpost.ui.look.Theme;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.shared.WindowAsk;
import fingerpost.ui.shared.WindowProblems;
import fingerpost.ui.speech.Language;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.welcome.Sample;
import fingerpost.ui.workbench.Tools;
import fingerpost.ui.workbench.Windows;
import fingerpost.ui.workbench.Workbench;
import fingerpost.wire.NetworkClient;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
        launch(Desktop.class, files);
    }

    @Override
    public void start(Stage stage) {
        Settings settings = new Settings(Settings.usualFile(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home"))));
        settings.find("language").map(Language::of).ifPresent(Speech::speak);
        Look look = new Look();
        look.choose(theme(settings));
        Background background = Background.onOwnThreads(Platform::runLater);
        Windows windows = new Windows(each -> tools(each, background, settings, look));
        Workbench workbench = windows.open(stage);
        workbench.open(getParameters().getUnnamed().stream().map(Path::of).toList());
        stage.show();
        PauseTransition calm = new PauseTransition(FIRST_SCREEN_STANDS);
        calm.setOnFinished(_ -> workbench.prepare());
        calm.play();
    }

    private static Tools tools(Stage window, Background background, Settings settings, Look look) {
        ICONS.forEach(icon -> window.getIcons().add(new Image(icon, true)));
        return new Tools(
                background,
                new WindowAsk(window),
                new WindowProblems(window),
                settings,
                look,
                Desktop::samples,
                Exporters.all(new Remarking(RemarkText::of, RemarkText::of)),
                new NetworkClient());
    }

    private static Theme theme(Settings settings) {
        String wanted = settings.find("theme").orElse("");
        return Stream.of(Theme.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(Theme.SYSTEM);
    }

    private static List<Sample> samples() {
        return Samples.all().stream()
                .map(each -> new Sample(each.title(), each.note(), each::document))
                .toList();
    }
}
