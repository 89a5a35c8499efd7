package fingerpost.ui.plan;

import fingerpost.diagnose.drift.LiveNow;
import fingerpost.ui.look.Look;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window of a plan; the design stays at hand beside it. */
public final class PlanWindow {
    private final Project project;
    private final Background background;
    private final Ask ask;
    private final Look look;
    private final Consumer<String> clipboard;
    private final Supplier<Optional<LiveNow>> live;
    private @Nullable Stage stage;

    /**
     * No window yet.
     *
     * @param clipboard takes what is copied
     * @param live the design as it was last seen live, if it was
     */
    public PlanWindow(
            Project project,
            Background background,
            Ask ask,
            Look look,
            Consumer<String> clipboard,
            Supplier<Optional<LiveNow>> live) {
        this.project = project;
        this.background = background;
        this.ask = ask;
        this.look = look;
        this.clipboard = clipboard;
        this.live = live;
    }

    /** Opens it, or brings it to the front. */
    public void open(Window owner) {
        Stage open = stage;
        if (open != null) {
            open.toFront();
            open.requestFocus();
            return;
        }
        Stage fresh = new Stage();
        PlanController controller = new PlanController(project, background, ask, clipboard, live);
        fresh.initOwner(owner);
        fresh.setTitle(Speech.of("Plan"));
        Scene scene = new Scene(
                new Views().with(PlanController.class, () -> controller).load(FxmlFile.PLAN),
                Math.clamp(owner.getWidth() - 80, 720, 1080),
                Math.clamp(owner.getHeight() - 80, 480, 720));
        look.dress(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), fresh::close);
        fresh.setScene(scene);
        fresh.setMinWidth(680);
        fresh.setMinHeight(440);
        fresh.setOnHidden(_ -> {
            controller.stop();
            stage = null;
        });
        stage = fresh;
        fresh.show();
    }

    /** Closes it where it is open. */
    public void close() {
        if (stage != null) {
            stage.close();
        }
    }
}
