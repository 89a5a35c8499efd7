package fingerpost.ui.inspect;

import fingerpost.check.Severity;
import fingerpost.export.Loss;
import fingerpost.picture.Symbol;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.ElementKind;
import fingerpost.topology.Subject;
import fingerpost.ui.coverage.CoverageLines;
import fingerpost.ui.form.FormView;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Names;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.List;
import java.util.Set;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows the fields of what is selected, and what the checks found there. */
public final class InspectorController {
    private static final int SHOWN = 4;

    private final Project project;
    private @Nullable FormView<?> form;
    private final CoverageLines coverage;
    private Set<Subject> shown = Set.of();

    @FXML
    private Label icon;

    @FXML
    private Label title;

    @FXML
    private Label kind;

    @FXML
    private VBox findings;

    @FXML
    private VBox content;

    @FXML
    private VBox foot;

    @FXML
    private ScrollPane scroll;

    public InspectorController(Project project) {
        this.project = project;
        coverage = new CoverageLines(project);
    }

    @FXML
    private void initialize() {
        project.selectionProperty().subscribe(this::show);
        project.documentProperty().subscribe(this::follow);
        project.findingsProperty().subscribe(_ -> showFindings());
        project.coverageProperty().subscribe((_, _) -> showCoverage());
        project.comparedProperty().subscribe((_, _) -> showCoverage());
        project.reportProperty().subscribe((_, _) -> showCoverage());
        project.lossesProperty().subscribe((_, _) -> showFindings());
    }

    /** Room below the fields of the design, seen while nothing is selected. */
    public VBox foot() {
        return foot;
    }

    /** Puts the cursor into the first field with all of it selected, so that typing renames. */
    public void rename() {
        Node field = content.lookup(".text-field");
        if (field instanceof TextInputControl input) {
            input.requestFocus();
            input.selectAll();
        }
    }

    private void follow() {
        if (!shown.equals(project.selection())) {
            return;
        }
        if (form != null && Present.in(project.topology(), shown).size() == shown.size()) {
            form.refresh();
            head();
        } else {
            show(project.selection());
        }
    }

    private void show(Set<Subject> selection) {
        shown = selection;
        form = null;
        if (selection.size() > 1) {
            Label hint = new Label(
                    Speech.of("Move, copy, duplicate or delete them together. Select one to change its fields."));
            hint.setWrapText(true);
            hint.getStyleClass().add("text-muted");
            content.getChildren().setAll(hint);
        } else {
            form = selection.isEmpty() ? view(Inspected.design(project)) : view(Inspected.of(project, one(selection)));
            content.getChildren().setAll(coverage, form);
        }
        foot.setVisible(selection.isEmpty());
        foot.setManaged(selection.isEmpty());
        scroll.setVvalue(0);
        head();
        showFindings();
        showCoverage();
    }

    private void showCoverage() {
        coverage.show(shown.stream().filter(each -> shown.size() == 1).findFirst());
    }

    private static <T> FormView<T> view(Inspected<T> inspected) {
        return new FormView<>(inspected.form(), inspected.scope());
    }

    private void head() {
        if (shown.isEmpty()) {
            String name = project.topology().title();
            headed(
                    Icons.plain(Feather.FILE_TEXT),
                    name.isBlank() ? Speech.of("Untitled design") : name,
                    Speech.of("design"));
        } else if (shown.size() > 1) {
            headed(Icons.plain(Feather.COPY), Speech.of("{0} items", shown.size()), Speech.of("selected"));
        } else {
            Subject subject = one(shown);
            Element element = project.topology().get(subject.element(), Element.class);
            boolean name = subject.owner().isPresent();
            headed(
                    Icons.of(name ? Symbol.NAME : Symbol.of(ElementKind.of(element))),
                    name ? subject.owner().orElseThrow().unicode() : Names.titleOf(element),
                    name
                            ? Speech.of("name in {0}", element.label())
                            : Speech.of(ElementKind.of(element).word()));
        }
    }

    private void headed(Node picture, String text, String word) {
        icon.setGraphic(picture);
        title.setText(text);
        kind.setText(word);
    }

    private void showFindings() {
        findings.getChildren().clear();
        if (shown.size() != 1) {
            return;
        }
        Subject here = one(shown).node();
        List<Loss> losses = project.lossesProperty().get().stream()
                .filter(each -> each.subject().node().equals(here))
                .toList();
        losses.stream()
                .filter(each -> each.status() != Loss.Status.EXACT)
                .forEach(each -> findings.getChildren().add(loss(each)));
        if (!losses.isEmpty() && findings.getChildren().isEmpty()) {
            findings.getChildren().add(told(Severity.INFO, Speech.of("Exported exactly")));
        }
        project.findingsProperty().get().stream()
                .filter(each -> each.subject().node().equals(here))
                .limit(SHOWN)
                .forEach(each -> {
                    findings.getChildren().add(told(each.severity(), Told.of(each.code(), each.message())));
                    each.repair().ifPresent(repair -> findings.getChildren().add(fix(repair)));
                });
    }

    /** How well the target of the export can say one thing here. */
    private static Label loss(Loss loss) {
        String what = loss.subject().type().map(type -> type + ": ").orElse("");
        Label label = loss.status() == Loss.Status.CANNOT
                ? told(Severity.ERROR, Speech.of("{0}cannot be exported. {1}", what, Told.loss(loss.message())))
                : told(Severity.WARNING, Speech.of("{0}exported approximately. {1}", what, Told.loss(loss.message())));
        label.getStyleClass().add("inspector-loss");
        return label;
    }

    private static Label told(Severity severity, String message) {
        Label label = new Label(message, Icons.of(severity));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("inspector-finding", "severity-" + severity.word() + "-box");
        return label;
    }

    private Button fix(Edit repair) {
        Button button = new Button(Speech.of("Fix: {0}", Told.edit(repair.name())));
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.getStyleClass().addAll("small", "inspector-fix");
        button.setOnAction(_ -> project.apply(repair));
        return button;
    }

    private static Subject one(Set<Subject> subjects) {
        return subjects.iterator().next();
    }
}
