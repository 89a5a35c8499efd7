package fingerpost.ui.diagnose;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.html.HtmlReport;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Hint;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import fingerpost.wire.DigShow;
import fingerpost.wire.DigText;
import fingerpost.wire.Exchange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The report of a domain: what was found, what was not tested and why, what is in order; each finding with its packets and, with
 * a design, the place in it and the edit that cures it.
 */
public final class ReportController {
    private final Project project;
    private final ReportKeeping keeping;
    private final Consumer<String> clipboard;
    private final Runnable onDesign;
    private final Consumer<Subject> onFinding;
    private final Map<ReportFilter, ToggleButton> filters = new EnumMap<>(ReportFilter.class);
    private final ToggleGroup chosenFilter = new ToggleGroup();
    private Optional<Reported> shown = Optional.empty();
    /** Whether what is chosen now no person chose. */
    private boolean listing;

    @FXML
    private SplitPane root;

    @FXML
    private VBox detail;

    @FXML
    private FlowPane filterBar;

    @FXML
    private ListView<ReportLine> lines;

    @FXML
    private Button save;

    @FXML
    private Label saved;

    @FXML
    private FlowPane deeds;

    @FXML
    private Button cure;

    @FXML
    private Button place;

    @FXML
    private Button copyFinding;

    @FXML
    private Button copyDig;

    @FXML
    private ToggleButton asDig;

    @FXML
    private ToggleButton asOctets;

    @FXML
    private TextArea evidence;

    /**
     * The screen of one report.
     *
     * @param clipboard takes what is copied
     * @param onDesign brings the drawing into sight
     * @param onFinding gets the box that the chosen finding is about
     */
    ReportController(
            Project project,
            ReportKeeping keeping,
            Consumer<String> clipboard,
            Runnable onDesign,
            Consumer<Subject> onFinding) {
        this.project = project;
        this.keeping = keeping;
        this.clipboard = clipboard;
        this.onDesign = onDesign;
        this.onFinding = onFinding;
    }

    @FXML
    private void initialize() {
        for (ReportFilter each : ReportFilter.values()) {
            ToggleButton button = new ToggleButton(each.label(List.of()));
            button.setId(each.id());
            button.setToggleGroup(chosenFilter);
            button.setUserData(each);
            filters.put(each, button);
        }
        filterBar.getChildren().setAll(filters.values());
        Pills.oneOf(chosenFilter, this::list);
        lines.setCellFactory(_ -> new ReportCell());
        lines.getSelectionModel().selectedItemProperty().subscribe(this::tell);
        lines.getSelectionModel().selectedItemProperty().subscribe(_ -> {
            if (!listing) {
                finding().flatMap(each -> FoundAt.box(each, project.topology())).ifPresent(onFinding);
            }
        });
        lines.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        ToggleGroup forms = new ToggleGroup();
        forms.getToggles().setAll(asDig, asOctets);
        Pills.oneOf(forms, this::prove);
        save.setOnAction(_ -> shown.ifPresent(this::save));
        copyFinding.setOnAction(_ -> finding().map(FindingText::of).ifPresent(clipboard));
        copyDig.setOnAction(_ -> finding().map(FindingText::digs).ifPresent(clipboard));
        place.setOnAction(_ -> showPlace());
        cure.setOnAction(_ -> finding().flatMap(LiveFinding::repair).ifPresent(this::apply));
        project.documentProperty().subscribe((_, _) -> offer());
        clear(Speech.of(
                "Type a domain above and press Enter: its delegation, its servers and its records are looked at, "
                        + "and everything that is wrong is listed with its reason."));
    }

    /** Stands with what shows a finding beside it from now on. */
    void together() {
        root.getItems().add(detail);
    }

    /** Stands by itself from now on; what shows a finding, which is given back, elsewhere. */
    Region apart() {
        root.getItems().remove(detail);
        return detail;
    }

    /** Shows nothing but that sentence. */
    void clear(String why) {
        shown = Optional.empty();
        lines.setPlaceholder(Hint.of(why));
        list();
    }

    private void key(KeyEvent key) {
        if (Copying.is(key)) {
            finding().map(FindingText::of).ifPresent(clipboard);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER
                && finding().flatMap(LiveFinding::node).isPresent()) {
            showPlace();
            key.consume();
        }
    }

    private void save(Reported now) {
        now.report()
                .ifPresent(report -> keeping.save(
                        Speech.of("Save the report"),
                        report.domain().host() + ".html",
                        HtmlReport.of(report, now.when()),
                        saved::setText));
    }

    /** Shows what is known now. */
    void show(Reported now) {
        boolean same = shown.map(Reported::when).equals(Optional.of(now.when()));
        shown = Optional.of(now);
        saved.setText("");
        lines.setPlaceholder(Hint.of(now.waiting()));
        if (!same) {
            chosenFilter.selectToggle(filters.get(ReportFilter.ALL));
        }
        list();
    }

    private ReportFilter filter() {
        return (ReportFilter) chosenFilter.getSelectedToggle().getUserData();
    }

    private void list() {
        List<ReportLine> all =
                shown.flatMap(Reported::report).map(ReportLine::of).orElse(List.of());
        filters.forEach((filter, button) -> {
            button.setText(filter.label(all));
            button.setDisable(filter != ReportFilter.ALL && filter.count(all) == 0);
        });
        if (filter().count(all) == 0) {
            chosenFilter.selectToggle(filters.get(ReportFilter.ALL));
        }
        filterBar.setVisible(!all.isEmpty());
        filterBar.setManaged(!all.isEmpty());
        save.setDisable(all.isEmpty());
        List<ReportLine> listed =
                shown.flatMap(Reported::report).map(filter()::of).orElse(List.of());
        if (!listed.equals(lines.getItems())) {
            listing = true;
            lines.getItems().setAll(listed);
            listed.stream()
                    .filter(line -> !(line instanceof ReportLine.Heading))
                    .findFirst()
                    .ifPresent(lines.getSelectionModel()::select);
            listing = false;
        }
        prove();
    }

    /** Chooses the first finding about that box, unless one of them is chosen. */
    void choose(Subject box) {
        if (finding()
                .flatMap(each -> FoundAt.box(each, project.topology()))
                .filter(box::equals)
                .isEmpty()) {
            lines.getItems().stream()
                    .filter(line -> line instanceof ReportLine.Found found
                            && FoundAt.box(found.finding(), project.topology()).equals(Optional.of(box)))
                    .findFirst()
                    .ifPresent(line -> {
                        lines.getSelectionModel().select(line);
                        lines.scrollTo(line);
                    });
        }
    }

    private Optional<LiveFinding> finding() {
        return lines.getSelectionModel().getSelectedItem() instanceof ReportLine.Found found
                ? Optional.of(found.finding())
                : Optional.empty();
    }

    private void prove() {
        tell(lines.getSelectionModel().getSelectedItem());
    }

    private void tell(@Nullable ReportLine line) {
        evidence.setText(
                switch (line) {
                    case null -> "";
                    case ReportLine.Found found -> FindingText.packets(found.finding(), this::form);
                    case ReportLine.NotTested not -> Speech.of("{0}\nNot tested: {1}", not.title(), not.why());
                    case ReportLine.Heading _ -> "";
                    case ReportLine.Passed passed -> Speech.of("{0}\nLooked at, and in order.", passed.title());
                });
        offer();
    }

    private String form(Exchange exchange) {
        return asOctets.isSelected()
                ? PacketText.hex(exchange)
                : DigText.of(exchange, DigShow.ALL, shown.map(Reported::when).orElseThrow());
    }

    /** What can be done about what is chosen. */
    private void offer() {
        Optional<LiveFinding> finding = finding();
        see(deeds, finding.isPresent());
        copyDig.setDisable(finding.map(LiveFinding::evidence).orElse(List.of()).isEmpty());
        finding.flatMap(LiveFinding::node).ifPresent(node -> {
            place.setText(Speech.of("Show {0} in the design", Names.of(project.topology(), node)));
            place.setDisable(project.topology().find(node.element()).isEmpty());
        });
        see(place, finding.flatMap(LiveFinding::node).isPresent());
        finding.flatMap(LiveFinding::repair).ifPresent(edit -> {
            boolean done = Laid.isDone(edit, project.topology());
            cure.setText(done ? Speech.of("Done: {0}", Told.edit(edit.name())) : Told.edit(edit.name()));
            cure.setTooltip(new Tooltip(Speech.of("Changes the open design, not what is live. Can be undone.")));
            cure.setDisable(done);
        });
        see(cure, finding.flatMap(LiveFinding::repair).isPresent());
    }

    private static void see(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }

    private void showPlace() {
        finding().flatMap(LiveFinding::node).ifPresent(node -> {
            onDesign.run();
            project.reveal(node.node());
        });
    }

    private void apply(Edit edit) {
        if (project.apply(edit)) {
            project.say(Notice.undoable(Told.edit(edit.name())));
        }
    }
}
