package fingerpost.ui.ingest;

import fingerpost.document.Document;
import fingerpost.ingest.live.ImportNote;
import fingerpost.ingest.live.Imported;
import fingerpost.ingest.live.LiveImport;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Topology;
import fingerpost.ui.diagnose.StartController;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import fingerpost.wire.DnsClient;
import fingerpost.wire.ResolutionProfile;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a domain, imports it beside the UI thread, opens the design and says what has to be known about it. */
public final class ImportController {
    private final Background background;
    private final DnsClient dns;
    private final BiConsumer<Document, Runnable> opener;
    private final Runnable onResult;
    private final Runnable onClose;
    private final StartController start = StartController.ofRoot("import", this::begin);
    /** Whoever cancels from the status bar tells nobody else. */
    private final ListChangeListener<Running> ended = _ -> noticeEnd();

    private @Nullable Running running;

    @FXML
    private VBox form;

    @FXML
    private VBox result;

    @FXML
    private VBox working;

    @FXML
    private TextField domain;

    @FXML
    private TextArea names;

    @FXML
    private CheckBox transfer;

    @FXML
    private CheckBox web;

    @FXML
    private HBox root;

    @FXML
    private Label failed;

    @FXML
    private Label summary;

    @FXML
    private ListView<ImportNote> notes;

    @FXML
    private ProgressBar bar;

    @FXML
    private Label doing;

    @FXML
    private Button begin;

    @FXML
    private Button stop;

    @FXML
    private Button open;

    @FXML
    private Button close;

    ImportController(
            Background background,
            DnsClient dns,
            BiConsumer<Document, Runnable> opener,
            Runnable onResult,
            Runnable onClose) {
        this.background = background;
        this.dns = dns;
        this.opener = opener;
        this.onResult = onResult;
        this.onClose = onClose;
    }

    @FXML
    private void initialize() {
        root.getChildren()
                .setAll(new Views().with(StartController.class, () -> start).load(FxmlFile.DIAGNOSE_START));
        notes.setCellFactory(_ -> new NoteCell());
        names.addEventFilter(KeyEvent.KEY_PRESSED, ImportController::leaveByTab);
        begin.setOnAction(_ -> begin());
        stop.setOnAction(_ -> stop());
        close.setOnAction(_ -> onClose.run());
        show(form, result);
        idle();
        shown(open, false);
        refuse("");
    }

    /** A list of names has no use for a tab; the keyboard goes on to the next field. */
    private static void leaveByTab(KeyEvent key) {
        if (key.getCode() == KeyCode.TAB && key.getTarget() instanceof Node field) {
            key.consume();
            field.requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }

    private void begin() {
        Wanted wanted;
        Callable<ResolutionProfile> profile;
        try {
            wanted = Wanted.of(domain.getText(), names.getText(), transfer.isSelected(), web.isSelected());
            profile = start.profile();
        } catch (IllegalArgumentException wrong) {
            refuse(Reason.of(wrong));
            return;
        }
        refuse("");
        form.setDisable(true);
        shown(working, true);
        shown(stop, true);
        shown(begin, false);
        String name = wanted.domain().unicode();
        stop.requestFocus();
        doing.setText(Speech.of("Finding {0}", name));
        Consumer<String> relay = background.relay(come -> doing.setText(come.getLast()));
        background.running().addListener(ended);
        running = background.start(
                Speech.of("Importing {0}", name),
                () -> new LiveImport(dns, profile.call()).run(wanted.domain(), wanted.options(), relay),
                imported -> done(name, imported),
                failure -> {
                    idle();
                    refuse(Reason.of(failure));
                });
    }

    /** Ends the import where one is under way; the fields stay as they are. */
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
        bar.setProgress(-1);
    }

    private void done(String name, Imported imported) {
        running = null;
        show(result, form);
        idle();
        summary.setText(summary(name, imported));
        notes.getItems().setAll(imported.notes());
        Runnable show = () -> opener.accept(Document.EMPTY.with(imported.topology()), () -> shown(open, false));
        shown(open, true);
        open.setOnAction(_ -> show.run());
        show.run();
        onResult.run();
        notes.requestFocus();
    }

    static String summary(String name, Imported imported) {
        Topology topology = imported.topology();
        int sets = topology.zones().stream()
                .mapToInt(each -> each.entries().size())
                .sum();
        String what = String.join(
                ", ",
                List.of(
                        Speech.count(topology.zones().size(), "1 zone", "{0} zones"),
                        Speech.count(sets, "1 record set", "{0} record sets"),
                        Speech.count(topology.proxies().size(), "1 proxy", "{0} proxies"),
                        Speech.count(
                                topology.all(ExternalEndpoint.class).size(),
                                "1 endpoint outside",
                                "{0} endpoints outside")));
        return Speech.of("{0} is imported: {1}. It is not saved yet.", name, what);
    }

    private void refuse(String why) {
        failed.setText(why);
        shown(failed, !why.isEmpty());
    }

    static void show(Node now, Node instead) {
        shown(now, true);
        shown(instead, false);
    }

    static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
