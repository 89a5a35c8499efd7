package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Reason;
import fingerpost.ui.shared.Running;
import fingerpost.ui.shared.Views;
import fingerpost.wire.DnsClient;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;

/** The open design beside what its servers say: the differences, and what to do about each. Asks only when it is told to. */
public final class LiveController {
    private static final String BEFORE =
            "Nothing has been compared yet. The servers of the design's zones are asked for every record of it.";

    private final Project project;
    private final Background background;
    private final Engine engine;
    private final ReportKeeping keeping;
    private final StartController start;
    private Optional<Overlay> overlay = Optional.empty();
    private Optional<Running> running = Optional.empty();

    @FXML
    private HBox bar;

    @FXML
    private Button compare;

    @FXML
    private Label summary;

    @FXML
    private Button take;

    @FXML
    private Button export;

    @FXML
    private ListView<Place> places;

    public LiveController(Project project, Background background, DnsClient client, ReportKeeping keeping) {
        this.project = project;
        this.background = background;
        this.keeping = keeping;
        engine = new Engine(client);
        start = new StartController("live", List.of(Start.Kind.INTERNET, Start.Kind.OTHER_ROOT), this::compare);
    }

    @FXML
    private void initialize() {
        bar.getChildren()
                .add(1, new Views().with(StartController.class, () -> start).load(FxmlFile.DIAGNOSE_START));
        places.setCellFactory(_ -> new PlaceCell());
        places.setPlaceholder(new Label());
        places.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        places.getSelectionModel().selectedItemProperty().subscribe(place -> {
            if (place != null) {
                project.reveal(place.node().node());
            }
            offer();
        });
        compare.setOnAction(_ -> compare());
        take.setOnAction(_ -> take());
        export.setOnAction(_ -> keeping.saveCure(CureText.of(chosenOrAll()), summary::setText));
        project.openedProperty().subscribe((_, _) -> forget());
        project.documentProperty().map(document -> document.topology()).subscribe((_, _) -> show());
        project.selectionProperty().subscribe(this::follow);
        forget();
    }

    /** Asks the servers of the design's zones, and shows what differs. */
    public void compare() {
        running.ifPresent(Running::cancel);
        Topology topology = project.topology();
        Start from;
        try {
            from = start.start();
        } catch (IllegalArgumentException refused) {
            summary.setText(Reason.of(refused));
            return;
        }
        overlay = Optional.empty();
        show();
        summary.setText(
                "Asking the servers of " + Headline.count(topology.zones().size(), "zone", "zones") + "…");
        var told = background.<String>relay(come -> {
            if (overlay.isEmpty()) {
                summary.setText(come.getLast());
            }
        });
        running = Optional.of(background.start(
                "Comparing the design with live answers",
                () -> engine.compare(topology, from, told),
                found -> {
                    overlay = Optional.of(found);
                    show();
                },
                failure -> summary.setText(Reason.of(failure))));
    }

    private void forget() {
        running.ifPresent(Running::cancel);
        overlay = Optional.empty();
        show();
        summary.setText(BEFORE);
    }

    private void show() {
        Topology now = project.topology();
        List<Place> open = overlay.map(each -> Laid.open(each, now)).orElse(List.of());
        if (!open.equals(places.getItems())) {
            places.getItems().setAll(open);
        }
        project.liveProperty().set(overlay.map(each -> Laid.states(each, now)).orElse(Map.of()));
        overlay.ifPresent(each -> summary.setText(Laid.summary(each, now)));
        offer();
    }

    private void offer() {
        take.setDisable(chosen().stream().noneMatch(place -> place.takeLive().isPresent()));
        export.setDisable(places.getItems().isEmpty());
    }

    private List<Place> chosen() {
        return places.getSelectionModel().getSelectedItems().stream()
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<Place> chosenOrAll() {
        return chosen().isEmpty() ? List.copyOf(places.getItems()) : chosen();
    }

    private void take() {
        for (Place place : chosen()) {
            place.takeLive().ifPresent(edit -> {
                if (project.apply(edit)) {
                    project.say(Notice.undoable(edit.name() + " – " + Names.of(project.topology(), place.node())));
                }
            });
        }
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
                        places.getSelectionModel().clearSelection();
                        places.getSelectionModel().select(place);
                        places.scrollTo(place);
                    });
        }
    }
}
