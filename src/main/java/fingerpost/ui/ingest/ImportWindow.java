package fingerpost.ui.ingest;

import fingerpost.document.Document;
import fingerpost.ui.look.Look;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.DnsClient;
import java.util.function.BiConsumer;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window of an import of a live domain; the design that comes of it opens behind. */
public final class ImportWindow {
    private final Background background;
    private final DnsClient dns;
    private final BiConsumer<Document, Runnable> opener;
    private final BesideWindow window;

    /**
     * No window yet.
     *
     * @param opener shows a new design, unless the person keeps the old one, and calls back once it stands
     */
    public ImportWindow(Background background, DnsClient dns, Look look, BiConsumer<Document, Runnable> opener) {
        this.background = background;
        this.dns = dns;
        this.opener = opener;
        this.window = new BesideWindow(Speech.of("Import from a live domain"), look);
    }

    /** Opens it, or brings it to the front. */
    public void open(Window owner) {
        window.open(owner, stage -> body(stage, owner));
    }

    private BesideWindow.Body body(Stage stage, Window owner) {
        ImportController controller =
                new ImportController(background, dns, opener, () -> BesideWindow.aside(stage, owner), stage::close);
        return new BesideWindow.Body(
                new Views().with(ImportController.class, () -> controller).load(FxmlFile.IMPORT_LIVE),
                controller::stop);
    }

    /** Closes it where it is open. */
    public void close() {
        window.close();
    }
}
