package fingerpost.ui.outline;

import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.topology.Subject;
import fingerpost.ui.design.Groups;
import fingerpost.ui.look.Icons;
import fingerpost.ui.model.Found;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.speech.Speech;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;

/** The whole design as a tree: the text form of the drawing, for keyboards, screen readers and searching. */
public final class OutlineController {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private final Project project;
    private final Set<Object> closed = new HashSet<>();
    private Map<Subject, Severity> worst = Map.of();
    private Set<Subject> hidden = Set.of();
    private Set<Subject> found = Set.of();
    private boolean following;

    @FXML
    private TextField search;

    @FXML
    private TreeView<OutlineTree.Row> tree;

    @FXML
    private Label nothing;

    @FXML
    private MenuButton scenarios;

    public OutlineController(Project project) {
        this.project = project;
    }

    @FXML
    private void initialize() {
        new ScenarioMenu(project, Background.onVirtualThreads(Platform::runLater)).fill(scenarios);
        tree.setShowRoot(false);
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        tree.setCellFactory(_ -> new Cell());
        project.documentProperty().map(document -> document.topology()).subscribe(_ -> build());
        project.documentProperty().map(document -> document.diagram().groups()).subscribe(_ -> build());
        search.textProperty().subscribe(_ -> build());
        project.selectionProperty().subscribe(_ -> follow());
        project.findingsProperty().subscribe(this::mark);
        project.foundProperty().subscribe((_, now) -> find(now));
        tree.getSelectionModel().getSelectedItems().subscribe(this::chosen);
        tree.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                project.selection().stream().findFirst().ifPresent(project::reveal);
            }
        });
    }

    private void build() {
        following = true;
        TreeItem<OutlineTree.Row> root = new TreeItem<>();
        for (OutlineTree.Row row :
                OutlineTree.of(project.topology(), project.document().diagram().groups(), search.getText(), hidden)) {
            root.getChildren().add(item(row, 0));
        }
        tree.setRoot(root);
        nothing.setVisible(root.getChildren().isEmpty());
        nothing.setText(
                project.topology().elements().isEmpty()
                        ? Speech.of("All of the design is listed here as text.")
                        : Speech.of("Nothing has that in its name, address or label."));
        following = false;
        follow();
    }

    private TreeItem<OutlineTree.Row> item(OutlineTree.Row row, int depth) {
        TreeItem<OutlineTree.Row> item = new TreeItem<>(row);
        Object key = row.subject().<Object>map(subject -> subject).orElseGet(() -> row.kind());
        boolean usual = depth < 2 || !search.getText().isBlank();
        item.setExpanded(usual ? !closed.contains(key) : closed.contains(key));
        item.expandedProperty().subscribe(now -> {
            if (now == usual) {
                closed.remove(key);
            } else {
                closed.add(key);
            }
        });
        row.below().forEach(each -> item.getChildren().add(item(each, depth + 1)));
        return item;
    }

    private void chosen() {
        if (following) {
            return;
        }
        Set<Subject> subjects = new LinkedHashSet<>();
        for (TreeItem<OutlineTree.Row> item : tree.getSelectionModel().getSelectedItems()) {
            if (item != null) {
                item.getValue().subject().ifPresent(subjects::add);
            }
        }
        following = true;
        project.selectionProperty().set(new Groups(project).spread(subjects));
        following = false;
    }

    private void follow() {
        if (following) {
            return;
        }
        following = true;
        tree.getSelectionModel().clearSelection();
        if (tree.getRoot() != null) {
            select(tree.getRoot());
        }
        following = false;
    }

    private void select(TreeItem<OutlineTree.Row> item) {
        for (TreeItem<OutlineTree.Row> each : List.copyOf(item.getChildren())) {
            if (each.getValue().subject().filter(project.selection()::contains).isPresent()) {
                for (TreeItem<OutlineTree.Row> up = each.getParent(); up != null; up = up.getParent()) {
                    up.setExpanded(true);
                }
                tree.getSelectionModel().select(each);
                if (project.selection().size() == 1) {
                    tree.scrollTo(Math.max(0, tree.getRow(each) - 4));
                }
            } else if (each.getValue().subject().isEmpty()
                    || project.selection().stream()
                            .anyMatch(wanted -> each.getValue()
                                    .subject()
                                    .filter(here -> here.element().equals(wanted.element()))
                                    .isPresent())) {
                select(each);
            }
        }
    }

    private void find(Optional<Found> now) {
        found = now.map(Found::things).orElse(Set.of());
        Set<Subject> without = now.map(Found::hidden).orElse(Set.of());
        if (without.equals(hidden)) {
            tree.refresh();
        } else {
            hidden = without;
            build();
        }
    }

    private void mark(List<Finding> findings) {
        Map<Subject, Severity> marks = new HashMap<>();
        for (Finding each : findings) {
            marks.merge(each.subject(), each.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            marks.merge(each.subject().node(), each.severity(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        worst = marks;
        tree.refresh();
    }

    private final class Cell extends TreeCell<OutlineTree.Row> {
        @Override
        protected void updateItem(OutlineTree.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(
                    FOUND, row != null && row.subject().filter(found::contains).isPresent());
            if (empty || row == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(row.text());
            Optional<Severity> severity =
                    row.subject().map(worst::get).filter(each -> each.compareTo(Severity.WARNING) <= 0);
            setGraphic(severity.<Node>map(Icons::of).orElseGet(() -> Icons.of(row.symbol())));
        }
    }
}
