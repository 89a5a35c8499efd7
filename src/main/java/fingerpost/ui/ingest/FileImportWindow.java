package fingerpost.ui.ingest;

import fingerpost.document.Document;
import fingerpost.ui.look.Look;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The window in which a file of any kind is imported; the design that comes of it opens behind. */
public final class FileImportWindow {
    private final Background background;
    private final Ask ask;
    private final BiConsumer<Document, Runnable> opener;
    private final BesideWindow window;
    private @Nullable FileImportController controller;

    /**
     * No window yet.
     *
     * @param opener shows a new design, unless the person keeps the old one, and calls back once it stands
     */
    public FileImportWindow(Background background, Ask ask, Look look, BiConsumer<Document, Runnable> opener) {
        this.background = background;
        this.ask = ask;
        this.opener = opener;
        this.window = new BesideWindow(Speech.of("Import a file"), look);
    }

    /** Opens it, or brings it to the front. */
    public void open(Window owner) {
        window.open(owner, stage -> body(stage, owner));
    }

    /** The same, and reads that file or folder at once. */
    public void open(Window owner, Path file) {
        open(owner);
        if (controller != null) {
            controller.take(file);
        }
    }

    private BesideWindow.Body body(Stage stage, Window owner) {
        FileImportController fresh =
                new FileImportController(background, ask, opener, () -> BesideWindow.aside(stage, owner), stage::close);
        Parent root = new Views().with(FileImportController.class, () -> fresh).load(FxmlFile.IMPORT_FILE);
        FileDrop.on(root, files -> fresh.take(files.getFirst()));
        controller = fresh;
        return new BesideWindow.Body(root, fresh::stop);
    }

    /** Closes it where it is open. */
    public void close() {
        window.close();
    }
}
