package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.LiveNow;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.model.TakeOrKeep;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.shared.Newest;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.shared.Views;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import fingerpost.wire.DnsClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The open design beside what its servers say: the differences, and what to do about each. Asks only when it is told to. */
public final class LiveController {
    private static final String BEFORE =
            "Nothing has been compared yet. The servers of the design's zones are asked for every record of it.";

    private final Project project;
    private final Background background;
    private final Engine engine;
    private final ReportKeeping keeping;
    private final Consumer<String> clipboard;
    private final StartController start;
    private final Newest<GraphDifference> beyond;
    private Optional<Overlay> overlay = Optional.empty();
    private List<Place> kept = List.of();
    /** Whether the list follows the drawing, which then stays as it is. */
    private boolean following;

    private Optional<Running> running = Optional.empty();
    /** Held here, since the list of what runs holds it only weakly. */
    private final ListChangeListener<Running> ended = _ -> noticeEnd();

    @FXML
    private VBox root;

    @FXML
    private FlowPane bar;

    @FXML
    private Button compare;

    @FXML
    private Button cancel;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label summary;

    @FXML
    private Button take;

    @FXML
    private Button copy;

    @FXML
    private Button export;

    @FXML
    private ListView<Place> places;

    /**
     * The drawer's page.
     *
     * @param clipboard takes what is copied
     */
    public LiveController(
            Project project,
            Background background,
            DnsClient client,
            ReportKeeping keeping,
            Consumer<String> clipboard) {
        this.project = project;
        this.background = background;
        this.keeping = keeping;
        this.clipboard = clipboard;
        engine = new Engine(client);
        start = StartController.ofRoot("live", this::compare);
        beyond = new Newest<>(background, project.ghosts().liveProperty()::set);
    }

    @FXML
    private void initialize() {
        bar.getChildren()
                .addFirst(new Views().with(StartController.class, () -> start).load(FxmlFile.DIAGNOSE_START));
        places.setCellFactory(_ -> new PlaceCell(place -> take(List.of(place)), place -> keep(List.of(place))));
        TakeOrKeep.in(places, this::take, this::keepChosen);
        places.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        places.getSelectionModel().selectedItemProperty().subscribe(place -> {
            if (place != null && !following) {
                reveal(place.node().node());
            }
        });
        places.getSelectionModel().getSelectedItems().addListener((ListChangeListener<Place>) _ -> offer());
        Copying.from(places, this::chosenText, clipboard);
        compare.setOnAction(_ -> compare());
        cancel.setOnAction(_ -> cancel());
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && isRunning()) {
                key.consume();
                cancel();
            }
        });
        take.setOnAction(_ -> take());
        copy.setOnAction(_ -> clipboard.accept(cure()));
        export.setOnAction(_ -> keeping.saveCure(cure(), summary::setText));
        background.running().addListener(ended);
        project.openedProperty().subscribe((_, _) -> forget());
        project.documentProperty().map(document -> document.topology()).subscribe((_, _) -> show());
        project.selectionProperty().subscribe(this::follow);
        project.ghosts().onChosen(ghost -> follow(Set.of(ghost)));
        project.ghosts().onTake(this::makeReal);
        project.ghosts().onKeep(ghost -> keep(ghosts(ghost)));
        project.ghosts().onText(ghost -> PlaceText.of(ghosts(ghost)));
        forget();
    }

    /** Asks the servers of the design's zones, and shows what differs. */
    public void compare() {
        Topology topology = project.topology();
        Start from;
        try {
            from = start.start();
        } catch (IllegalArgumentException refused) {
            summary.setText(Reason.of(refused));
            return;
        }
        forget();
        summary.setText(Speech.count(
                topology.zones().size(), "Asking the servers of 1 zone…", "Asking the servers of {0} zones…"));
        var told = background.<String>relay(come -> {
            if (isRunning()) {
                summary.setText(come.getLast());
            }
        });
        running = Optional.of(background.start(
                Speech.of("Comparing the design with live answers"),
                () -> engine.compare(topology, from, told),
                found -> {
                    running = Optional.empty();
                    overlay = Optional.of(found);
                    show();
                },
                failure -> {
                    running = Optional.empty();
                    summary.setText(Reason.of(failure));
                    working();
                }));
        working();
    }

    /** The design as it was live when that was last compared; empty before. */
    public Optional<LiveNow> liveNow() {
        return overlay.filter(each -> each.places().size() > each.untested().size())
                .map(each -> LiveNow.of(project.topology(), each));
    }

    /** Ends a comparison that is under way. */
    public void cancel() {
        running.ifPresent(Running::cancel);
        noticeEnd();
    }

    /** Whoever cancels from the status bar tells nobody. */
    private void noticeEnd() {
        if (running.filter(Running::cancelled).isPresent()) {
            running = Optional.empty();
            summary.setText(Speech.of("Stopped. A comparison says something only when it is complete."));
            working();
        }
    }

    private boolean isRunning() {
        return running.filter(each -> !each.cancelled()).isPresent();
    }

    private void working() {
        boolean now = isRunning();
        boolean hadFocus = compare.isFocused() || cancel.isFocused();
        see(cancel, now);
        see(progress, now);
        see(compare, !now);
        if (hadFocus) {
            (now ? cancel : compare).requestFocus();
        }
        places.setPlaceholder(Hint.of(
                now
                        ? Speech.of("Every record of the design is asked for, at every server of its zone.")
                        : overlay.isPresent()
                                ? Speech.of("Nothing differs.")
                                : Speech.of("Differences are listed here, and each box of the drawing says whether"
                                        + " it is as live.")));
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void forget() {
        running.ifPresent(Running::cancel);
        running = Optional.empty();
        overlay = Optional.empty();
        kept = List.of();
        show();
        summary.setText(Speech.of(BEFORE));
    }

    private void show() {
        Topology now = project.topology();
        List<Place> listed = overlay.map(each -> Laid.listed(each, now)).orElse(List.of()).stream()
                .filter(place -> !kept.contains(place))
                .toList();
        if (!listed.equals(places.getItems())) {
            places.getItems().setAll(listed);
        }
        project.liveProperty().set(overlay.map(each -> Laid.states(each, now)).orElse(Map.of()));
        project.comparedProperty().set(overlay.map(Overlay::places).orElse(List.of()));
        beyond.drop();
        if (listed.isEmpty()) {
            project.ghosts().liveProperty().set(GraphDifference.NONE);
        } else {
            beyond.ask(() -> Laid.beyond(listed, now));
        }
        overlay.ifPresent(each -> summary.setText(Laid.summary(each, now)
                + (kept.isEmpty()
                        ? ""
                        : " " + Speech.count(kept.size(), "1 is kept as designed.", "{0} are kept as designed."))));
        working();
        offer();
    }

    private void offer() {
        take.setDisable(chosen().stream().noneMatch(place -> place.takeLive().isPresent()));
        boolean none = kept.isEmpty()
                && places.getItems().stream().noneMatch(place -> place.grade().isDifference());
        copy.setDisable(none);
        export.setDisable(none);
    }

    private List<Place> chosen() {
        return places.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<String> chosenText() {
        return Optional.of(PlaceText.of(chosen())).filter(text -> !text.isEmpty());
    }

    /** Of what is chosen, or of everything that differs. */
    private String cure() {
        List<Place> meant = chosen().isEmpty()
                ? Stream.concat(places.getItems().stream(), kept.stream()).toList()
                : chosen();
        return CureText.of(
                meant.stream().filter(place -> place.grade().isDifference()).toList(), project.topology());
    }

    /** Puts the cursor where the differences are listed. */
    public void focus() {
        places.requestFocus();
    }

    /** These are as they shall be: the live servers have to follow, so they leave the list and stay in the cure. */
    private void keep(List<Place> right) {
        List<Place> differing =
                right.stream().filter(place -> place.grade().isDifference()).toList();
        kept = Stream.concat(kept.stream(), differing.stream()).distinct().toList();
        show();
    }

    private void take() {
        take(chosen());
    }

    private void take(List<Place> wanted) {
        Laid.takingAll(wanted).ifPresent(edit -> {
            if (project.apply(edit)) {
                project.say(Notice.undoable(Told.edit(edit.name())));
            }
        });
    }

    /** What is not designed is seen as a ghost, or at its zone where that is folded. */
    private void reveal(Subject box) {
        if (Present.in(project.topology(), box)) {
            project.reveal(box);
        } else if (!project.ghosts().reveal(box)) {
            project.reveal(Subject.of(box.element()));
        }
    }

    private void makeReal(Subject ghost) {
        List<Place> wanted = ghosts(ghost);
        if (!wanted.isEmpty()) {
            take(wanted);
            reveal(ghost);
        }
    }

    /** What differs at that ghost, unless it belongs to another comparison. */
    private List<Place> ghosts(Subject ghost) {
        return places.getItems().stream()
                .filter(place -> place.node().node().equals(ghost))
                .filter(_ -> project.ghosts().besideProperty().get().isNone())
                .toList();
    }

    /** Whether anything differs from what is live. */
    public boolean differs() {
        return !places.getItems().isEmpty();
    }

    /** Goes that many differences on, round in a circle, and brings it into the middle of the drawing. */
    public void step(int by) {
        int before = places.getSelectionModel().getSelectedIndex();
        int next = Math.floorMod(
                before < 0 && by < 0 ? by : before + by, places.getItems().size());
        places.getSelectionModel().clearAndSelect(next);
        places.scrollTo(Math.max(0, next - 1));
        project.say(Notice.plain(Speech.of(
                "Difference {0} of {1}: {2}, {3}.",
                next + 1,
                places.getItems().size(),
                places.getItems().get(next).name().unicode(),
                Laid.state(places.getItems().get(next).grade()).word())));
    }

    /** Takes over what is live in the chosen places. */
    public void takeChosen() {
        take();
    }

    /** Leaves the chosen places as they are designed. */
    public void keepChosen() {
        keep(chosen());
    }

    /** What is chosen on the drawing is chosen here. */
    private void follow(Set<Subject> selected) {
        boolean shown = chosen().stream()
                .anyMatch(place -> selected.contains(place.node().node()));
        if (!shown) {
            places.getItems().stream()
                    .filter(place -> selected.contains(place.node().node()))
                    .findFirst()
                    .ifPresent(place -> {
                        following = true;
                        places.getSelectionModel().clearSelection();
                        places.getSelectionModel().select(place);
                        places.scrollTo(place);
                        following = false;
                    });
        }
    }
}
