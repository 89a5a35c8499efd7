package fingerpost.ui.compare;

import fingerpost.document.DocumentFile;
import fingerpost.export.Exporter;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.Edit;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Words;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Ask;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;

/** The open design beside another document or a folder of deployed files: the differences, each to take or to keep. */
public final class CompareController {
    private static final String BEFORE = "Nothing has been compared yet.";

    private final Project project;
    private final Background background;
    private final Ask ask;
    private final List<Exporter> exporters;
    private final Consumer<String> clipboard;
    private final Supplier<Optional<Path>> exported;
    private final Runnable live;
    private final Set<String> kept = new HashSet<>();
    private final ChosenDifference chosen;
    private Optional<Source> source = Optional.empty();
    private Compared compared = Compared.NOTHING;
    private Optional<Running> running = Optional.empty();
    private int asked;
    private boolean choosing;
    /** Whether it is compared for an export that is being prepared, and by nobody's wish. */
    private boolean exporting;

    /** Held here, since the list of what runs holds it only weakly. */
    private final ListChangeListener<Running> ended = _ -> noticeEnd();

    @FXML
    private Button document;

    @FXML
    private Button folder;

    @FXML
    private Button lastExport;

    @FXML
    private Button liveAnswers;

    @FXML
    private Button base;

    @FXML
    private ComboBox<Exporter> target;

    @FXML
    private Button cancel;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label summary;

    @FXML
    private Button takeAll;

    @FXML
    private Button keepAll;

    @FXML
    private Button copy;

    @FXML
    private Button close;

    @FXML
    private ListView<Row> rows;

    /**
     * The drawer's page.
     *
     * @param clipboard takes what is copied
     * @param exported the folder that the design was last exported into
     * @param live compares with live answers, on a page of its own
     */
    public CompareController(
            Project project,
            Background background,
            Ask ask,
            List<Exporter> exporters,
            Consumer<String> clipboard,
            Supplier<Optional<Path>> exported,
            Runnable live) {
        this.project = project;
        this.background = background;
        this.ask = ask;
        this.exporters = List.copyOf(exporters);
        this.clipboard = clipboard;
        this.exported = exported;
        this.live = live;
        chosen = new ChosenDifference(project, this::carryOut, this::keep);
    }

    @FXML
    private void initialize() {
        rows.setCellFactory(_ -> new RowCell(chosen::take, this::keep));
        chosen.of(rows);
        target.setConverter(new Words<>(Exporter::title));
        target.getItems().setAll(exporters);
        document.setOnAction(_ -> chooseDocument());
        folder.setOnAction(_ -> chooseFolder());
        lastExport.setOnAction(_ -> withLastExport());
        liveAnswers.setOnAction(_ -> live.run());
        base.setOnAction(_ -> chooseBase());
        target.setOnAction(_ -> retarget());
        cancel.setOnAction(_ -> {
            running.ifPresent(Running::cancel);
            noticeEnd();
        });
        takeAll.setOnAction(_ -> carryOut(Compared.takingAll(shown())));
        keepAll.setOnAction(_ -> {
            shown().forEach(each -> kept.add(each.key()));
            show();
        });
        copy.setOnAction(_ -> clipboard.accept(new Compared(shown(), "").text()));
        close.setOnAction(_ -> forget());
        background.running().addListener(ended);
        project.openedProperty().subscribe((_, _) -> forget());
        project.documentProperty().map(now -> now.topology()).subscribe((_, _) -> again());
        forget();
    }

    /** Gives the focus to the first choice. */
    public void focus() {
        document.requestFocus();
    }

    /** Puts the document of that file beside the design. */
    public void with(Path file) {
        read(
                file,
                () -> new Source.OfDocument(name(file), DocumentFile.read(file).topology(), Optional.empty()));
    }

    private void chooseDocument() {
        ask.fileToOpen(near()).ifPresent(this::with);
    }

    private void chooseBase() {
        if (source.orElse(null) instanceof Source.OfDocument theirs) {
            ask.fileToOpen(near())
                    .ifPresent(file -> read(
                            file, () -> theirs.withBase(DocumentFile.read(file).topology())));
        }
    }

    private void chooseFolder() {
        ask.folder(Speech.of("Compare with the files of a folder"), near()).ifPresent(this::withFolder);
    }

    private void withFolder(Path chosen) {
        Topology now = project.topology();
        read(chosen, () -> Reading.folder(name(chosen), chosen, now, exporters));
    }

    /** Draws what an export into that folder would change, as long as nothing else is compared; nothing ends that. */
    public void replacing(Optional<Path> files) {
        if (files.isEmpty() && exporting) {
            exporting = false;
            forget();
        } else if (files.isPresent() && (exporting || source.isEmpty())) {
            withFolder(files.get());
            exporting = true;
        }
    }

    /** Puts what was last exported beside the design: what another export would change. */
    public void withLastExport() {
        exported.get()
                .ifPresentOrElse(
                        this::withFolder,
                        () -> say(
                                Speech.of("This design was not exported yet, or it was not saved before that. The mode"
                                        + " Export writes its files into a folder."),
                                true));
    }

    private void retarget() {
        Exporter chosen = target.getValue();
        if (!choosing && chosen != null && source.orElse(null) instanceof Source.OfFolder files) {
            begin(new Source.OfFolder(
                    files.name(),
                    files.folder(),
                    chosen,
                    Speech.of("Compared with what {0} would get.", chosen.title())));
        }
    }

    private Optional<Path> near() {
        return project.file().map(Path::getParent);
    }

    private static String name(Path file) {
        return Objects.requireNonNullElse(file.getFileName(), file).toString();
    }

    private void read(Path file, Callable<Source> reading) {
        exporting = false;
        running.ifPresent(Running::cancel);
        say(Speech.of("Reading {0}…", name(file)), false);
        running = Optional.of(background.start(
                Speech.of("Comparing with {0}", name(file)), reading, this::begin, failure -> {
                    running = Optional.empty();
                    say(Speech.of("Not compared. {0}", Reason.of(failure)), true);
                    working();
                }));
        working();
    }

    private void begin(Source chosen) {
        source = Optional.of(chosen);
        kept.clear();
        choosing = true;
        target.setValue(chosen instanceof Source.OfFolder files ? files.exporter() : null);
        choosing = false;
        again();
    }

    /** Compares with the design as it stands now; the last answer counts. */
    private void again() {
        if (source.isEmpty()) {
            return;
        }
        Source with = source.get();
        Topology now = project.topology();
        int number = ++asked;
        running = Optional.of(background.start(
                Speech.of("Comparing with {0}", with.name()),
                () -> with.beside(now),
                found -> {
                    if (number == asked) {
                        running = Optional.empty();
                        compared = found;
                        show();
                    }
                },
                failure -> {
                    if (number == asked) {
                        running = Optional.empty();
                        compared = Compared.NOTHING;
                        show();
                        say(Speech.of("Not compared. {0}", Reason.of(failure)), true);
                    }
                }));
        working();
    }

    /** Whoever cancels from the status bar tells nobody. */
    private void noticeEnd() {
        if (running.filter(Running::cancelled).isPresent()) {
            running = Optional.empty();
            say(Speech.of("Stopped. A comparison says something only when it is complete."), false);
            working();
        }
    }

    private void forget() {
        running.ifPresent(Running::cancel);
        running = Optional.empty();
        asked++;
        source = Optional.empty();
        compared = Compared.NOTHING;
        kept.clear();
        show();
        say(Speech.of(BEFORE), false);
    }

    /** What a person does with one of the differences. */
    public ChosenDifference differences() {
        return chosen;
    }

    private void carryOut(Optional<Edit> edit) {
        edit.ifPresent(each -> {
            if (project.apply(each)) {
                project.say(Notice.undoable(each.name()));
            }
        });
    }

    private void keep(Row row) {
        kept.add(row.key());
        show();
    }

    private List<Row> shown() {
        return List.copyOf(rows.getItems());
    }

    private void show() {
        Compared open = compared.without(kept);
        if (!open.rows().equals(rows.getItems())) {
            rows.getItems().setAll(open.rows());
        }
        project.besideProperty().set(source.isEmpty() ? Map.of() : open.onDrawing(project.topology()));
        project.ghosts().besideProperty().set(source.isEmpty() ? GraphDifference.NONE : open.drawn());
        source.ifPresent(
                with -> say(Summary.of(with.name(), compared, open.rows().size()), false));
        takeAll.setDisable(Compared.takingAll(open.rows()).isEmpty());
        keepAll.setDisable(open.rows().isEmpty());
        copy.setDisable(open.rows().isEmpty());
        working();
    }

    private void working() {
        boolean now = running.filter(each -> !each.cancelled()).isPresent();
        see(cancel, now);
        see(progress, now);
        see(base, source.orElse(null) instanceof Source.OfDocument);
        see(target, source.orElse(null) instanceof Source.OfFolder);
        close.setDisable(source.isEmpty());
        rows.setPlaceholder(Hint.of(
                source.isPresent() && !now
                        ? Speech.of("Nothing differs.")
                        : Speech.of("Choose what to compare with. Differences are listed here, and boxes of the drawing"
                                + " say whether the other side has them alike.")));
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void say(String what, boolean failed) {
        summary.setText(what);
        summary.getStyleClass().remove("export-failed");
        if (failed) {
            summary.getStyleClass().add("export-failed");
        }
    }
}
