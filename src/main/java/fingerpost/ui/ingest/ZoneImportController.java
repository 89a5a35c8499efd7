package fingerpost.ui.ingest;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.RemarkText;
import fingerpost.ingest.zonefile.ImportedZone;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.RemarkReading;
import fingerpost.ingest.zonefile.ZoneFault;
import fingerpost.ingest.zonefile.ZoneImport;
import fingerpost.topology.HostedZone;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a zone file, reads it beside the UI thread, opens the design and lists what could not be read. */
public final class ZoneImportController {
    private final Background background;
    private final Ask ask;
    private final BiConsumer<Document, Runnable> opener;
    private final Runnable onResult;
    private final Runnable onClose;
    private @Nullable Running running;

    @FXML
    private VBox form;

    @FXML
    private VBox result;

    @FXML
    private TextField file;

    @FXML
    private Button choose;

    @FXML
    private TextField origin;

    @FXML
    private CheckBox includes;

    @FXML
    private Label failed;

    @FXML
    private Label summary;

    @FXML
    private ListView<ZoneFault> faults;

    @FXML
    private Button begin;

    @FXML
    private Button open;

    @FXML
    private Button close;

    ZoneImportController(
            Background background,
            Ask ask,
            BiConsumer<Document, Runnable> opener,
            Runnable onResult,
            Runnable onClose) {
        this.background = background;
        this.ask = ask;
        this.opener = opener;
        this.onResult = onResult;
        this.onClose = onClose;
    }

    @FXML
    private void initialize() {
        faults.setCellFactory(_ -> new FaultCell());
        choose.setOnAction(_ -> choose());
        begin.setOnAction(_ -> begin());
        close.setOnAction(_ -> onClose.run());
        shown(result, false);
        shown(open, false);
        refuse("");
    }

    private void choose() {
        ask.textToOpen("Open a zone file", folder()).ifPresent(chosen -> file.setText(chosen.toString()));
    }

    private Optional<Path> folder() {
        try {
            return Optional.ofNullable(Path.of(file.getText().strip()).getParent());
        } catch (InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    private void begin() {
        Path path;
        ReadingOptions options;
        try {
            path = path();
            options = options();
        } catch (IllegalArgumentException wrong) {
            refuse(Reason.of(wrong));
            return;
        }
        refuse("");
        form.setDisable(true);
        begin.setDisable(true);
        running = background.start(
                "Importing " + path.getFileName(), () -> ZoneImport.of(path, options), this::done, failure -> {
                    idle();
                    refuse(Reason.of(failure));
                });
    }

    private Path path() {
        String text = file.getText().strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Choose the zone file.");
        }
        return Path.of(text);
    }

    private ReadingOptions options() {
        ReadingOptions usual = ReadingOptions.USUAL.withRemarks(
                new RemarkReading(RemarkText::entry, RemarkText::written, RemarkText::line));
        ReadingOptions options = includes.isSelected() ? usual.withIncludes() : usual;
        String zone = origin.getText().strip();
        return zone.isEmpty() ? options : options.withOrigin(DomainName.of(zone));
    }

    /** Ends the import where one is under way. */
    void stop() {
        if (running != null) {
            running.cancel();
        }
        idle();
    }

    private void idle() {
        running = null;
        form.setDisable(false);
        begin.setDisable(false);
    }

    private void done(ImportedZone imported) {
        idle();
        shown(form, false);
        shown(begin, false);
        shown(result, true);
        shown(open, true);
        summary.setText(summary(imported));
        faults.getItems().setAll(imported.faults());
        Runnable show = () -> opener.accept(Document.EMPTY.with(imported.topology()), () -> shown(open, false));
        open.setOnAction(_ -> show.run());
        show.run();
        onResult.run();
        faults.requestFocus();
    }

    private static String summary(ImportedZone imported) {
        HostedZone zone = imported.topology().zones().getFirst();
        int sets = zone.entries().size();
        long errors = imported.faults().stream().filter(ZoneFault::isError).count();
        return zone.apex().unicode() + " is imported: " + sets + (sets == 1 ? " record set" : " record sets")
                + (errors == 0 ? "" : ", " + errors + (errors == 1 ? " error" : " errors")) + ". It is not saved yet.";
    }

    private void refuse(String why) {
        failed.setText(why);
        shown(failed, !why.isEmpty());
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
