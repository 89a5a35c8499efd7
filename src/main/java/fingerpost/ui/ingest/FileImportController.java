package fingerpost.ui.ingest;

import static fingerpost.ui.ingest.ImportController.show;
import static fingerpost.ui.ingest.ImportController.shown;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.document.Document;
import fingerpost.document.RemarkText;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.kind.FileKind;
import fingerpost.ingest.kind.KindGuess;
import fingerpost.ingest.kind.KindOptions;
import fingerpost.ingest.zonefile.ReadingOptions;
import fingerpost.ingest.zonefile.RemarkReading;
import fingerpost.ui.form.Words;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Newest;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a file and its kind, reads it beside the UI thread, says what has to be known of it, and opens the design. */
public final class FileImportController {
    private final Background background;
    private final Ask ask;
    private final BiConsumer<Document, Runnable> opener;
    private final Runnable onOpened;
    private final Runnable onClose;
    private final Newest<Optional<FileKind>> guesses;
    /** Whoever cancels from the status bar tells nobody else. */
    private final ListChangeListener<Running> ended = _ -> noticeEnd();

    private @Nullable Running running;
    /** Whether what is read opens at once where all of it is understood. */
    private boolean dropped;

    @FXML
    private VBox form;

    @FXML
    private VBox result;

    @FXML
    private VBox working;

    @FXML
    private Label doing;

    @FXML
    private TextField file;

    @FXML
    private Button choose;

    @FXML
    private Button chooseFolder;

    @FXML
    private ComboBox<FileKind> kind;

    @FXML
    private Label hint;

    @FXML
    private VBox ofZones;

    @FXML
    private TextField origin;

    @FXML
    private CheckBox includes;

    @FXML
    private VBox ofNginx;

    @FXML
    private TextField addresses;

    @FXML
    private Label failed;

    @FXML
    private Label summary;

    @FXML
    private Label state;

    @FXML
    private Label none;

    @FXML
    private ListView<FileNote> notes;

    @FXML
    private Button begin;

    @FXML
    private Button stop;

    @FXML
    private Button back;

    @FXML
    private Button open;

    @FXML
    private Button close;

    FileImportController(
            Background background,
            Ask ask,
            BiConsumer<Document, Runnable> opener,
            Runnable onOpened,
            Runnable onClose) {
        this.background = background;
        this.ask = ask;
        this.opener = opener;
        this.onOpened = onOpened;
        this.onClose = onClose;
        this.guesses = new Newest<>(background, guess -> kind.setValue(guess.orElse(null)));
    }

    @FXML
    private void initialize() {
        notes.setCellFactory(_ -> new FileNoteCell());
        notes.setPlaceholder(none);
        kind.getItems().setAll(FileKind.values());
        kind.setConverter(new Words<>(FileKind::title));
        kind.valueProperty().subscribe(this::needs);
        file.textProperty().subscribe(this::guess);
        choose.setOnAction(
                _ -> ask.textToOpen(Speech.of("Import a file"), folder()).ifPresent(this::choose));
        chooseFolder.setOnAction(
                _ -> ask.folder(Speech.of("Import a folder"), folder()).ifPresent(this::choose));
        begin.defaultButtonProperty().bind(begin.visibleProperty());
        open.defaultButtonProperty().bind(open.visibleProperty());
        begin.setOnAction(_ -> begin());
        stop.setOnAction(_ -> stop());
        back.setOnAction(_ -> ask());
        close.setOnAction(_ -> onClose.run());
        ask();
    }

    /** Takes that file or folder as if the person had chosen it. */
    void choose(Path chosen) {
        stop();
        ask();
        file.setText(chosen.toString());
        file.positionCaret(file.getLength());
    }

    /** Reads that file or folder at once, and opens the design where all of it is understood. */
    void take(Path file) {
        choose(file);
        dropped = true;
        begin();
    }

    private void ask() {
        dropped = false;
        show(form, result);
        shown(back, false);
        shown(open, false);
        refuse("");
        idle();
    }

    private void guess(String text) {
        refuse("");
        try {
            Path path = Path.of(text.strip());
            guesses.ask(() -> text.isBlank() ? Optional.empty() : KindGuess.of(path));
        } catch (InvalidPathException _) {
            kind.setValue(null);
        }
    }

    /** Shows only the fields that the kind needs. */
    private void needs(@Nullable FileKind chosen) {
        hint.setText(
                chosen == null ? Speech.of("Told by the name and the first lines of the file.") : Told.hint(chosen));
        shown(ofZones, chosen == FileKind.ZONE);
        shown(ofNginx, chosen == FileKind.NGINX);
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
        Optional<FileKind> chosen = Optional.ofNullable(kind.getValue());
        KindOptions options;
        try {
            path = path();
            options = options();
        } catch (IllegalArgumentException wrong) {
            refuse(Reason.of(wrong));
            return;
        }
        refuse("");
        form.setDisable(true);
        shown(working, true);
        shown(stop, true);
        shown(begin, false);
        stop.requestFocus();
        String name = Speech.of("Reading {0}", path.getFileName());
        doing.setText(name);
        background.running().addListener(ended);
        running = background.start(name, () -> read(path, chosen, options), this::done, failure -> {
            running = null;
            idle();
            refuse(Reason.of(failure));
        });
    }

    private Path path() {
        String text = file.getText().strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException(Speech.of("Choose the file or the folder."));
        }
        return Path.of(text);
    }

    /** Reads it; where no kind is chosen, its own words are asked once more, as the answer may be under way. */
    private static Ingested read(Path path, Optional<FileKind> chosen, KindOptions options) throws FileFailure {
        if (!Files.exists(path)) {
            throw new FileFailure(Speech.of("{0} is not there. Check its name.", path));
        }
        FileKind kind = chosen.or(() -> KindGuess.of(path))
                .orElseThrow(() -> new FileFailure(Speech.of(
                        "Neither the name nor the first lines of {0} say what it is. Choose its kind; a topology is"
                                + " opened with \"Open a file…\".",
                        path.getFileName())));
        return kind.read(path, options);
    }

    private KindOptions options() {
        ReadingOptions usual = ReadingOptions.USUAL.withRemarks(
                new RemarkReading(RemarkText::entry, RemarkText::written, RemarkText::line));
        ReadingOptions options = includes.isSelected() ? usual.withIncludes() : usual;
        String zone = ofZones.isVisible() ? origin.getText().strip() : "";
        List<IpAddress> known = Arrays.stream((ofNginx.isVisible() ? addresses.getText() : "").split("[\\s,]+", 0))
                .filter(each -> !each.isEmpty())
                .map(IpAddress::of)
                .toList();
        return new KindOptions(zone.isEmpty() ? options : options.withOrigin(DomainName.of(zone)), known);
    }

    /** Ends the reading where one is under way; the fields stay as they are. */
    void stop() {
        if (running != null) {
            running.cancel();
            running = null;
        }
        idle();
    }

    private void noticeEnd() {
        if (running != null && running.cancelled()) {
            stop();
        }
    }

    private void idle() {
        background.running().removeListener(ended);
        form.setDisable(false);
        shown(working, false);
        shown(stop, false);
        shown(begin, form.isVisible());
    }

    private void done(Ingested read) {
        running = null;
        show(result, form);
        idle();
        shown(back, true);
        shown(open, true);
        summary.setText(Told.summary(read));
        state.setText(Speech.of("The file stays as it is. Nothing is opened yet."));
        notes.getItems().setAll(read.notes());
        notes.scrollTo(0);
        open.setOnAction(_ -> opener.accept(Document.EMPTY.with(read.topology()), this::opened));
        open.requestFocus();
        if (dropped && read.notes().stream().allMatch(note -> note.grade() == FileNote.Grade.NOTE)) {
            open.fire();
            if (read.notes().isEmpty()) {
                onClose.run();
            }
        }
        dropped = false;
    }

    private void opened() {
        shown(open, false);
        state.setText(Speech.of("The design is open. It is not saved yet."));
        onOpened.run();
        notes.requestFocus();
    }

    private void refuse(String why) {
        failed.setText(why);
        shown(failed, !why.isEmpty());
    }
}
