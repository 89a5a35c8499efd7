package fingerpost.ui.coverage;

import fingerpost.check.Coverage;
import fingerpost.topology.Subject;
import fingerpost.ui.model.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line for each of the three with what is missing, each with a jump to where it can be mended, and what is known live. */
public final class CoverageLines extends VBox {
    private final Project project;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(Coverage coverage, Map<Kind, List<String>> live) {}

    /** Without any line until something is shown. */
    public CoverageLines(Project project) {
        this.project = project;
        setId("coverage-lines");
        getStyleClass().add("coverage");
        setManaged(false);
        setVisible(false);
    }

    /** Those of that name; none where it is not visited or not known yet. */
    public void show(Optional<Subject> name) {
        Optional<Shown> now = name.map(Subject::node)
                .flatMap(node -> Optional.ofNullable(
                                project.coverageProperty().get().get(node))
                        .map(coverage -> new Shown(coverage, LiveFacts.of(node, project))));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getChildren().clear();
        now.ifPresent(each -> {
            for (Kind kind : Kind.values()) {
                lines(kind, kind.of(each.coverage));
                each.live.getOrDefault(kind, List.of()).forEach(this::live);
            }
        });
        setManaged(now.isPresent());
        setVisible(now.isPresent());
    }

    private void live(String fact) {
        Label line = new Label(fact);
        line.setWrapText(true);
        line.getStyleClass().add("coverage-live");
        getChildren().add(line);
    }

    private void lines(Kind kind, Coverage.Part part) {
        FontIcon icon = new FontIcon(
                switch (part.extent()) {
                    case ALL -> Feather.CHECK_CIRCLE;
                    case SOME -> Feather.ALERT_CIRCLE;
                    case NONE -> Feather.X_CIRCLE;
                    case NOT_APPLICABLE -> Feather.MINUS_CIRCLE;
                });
        icon.getStyleClass()
                .add(
                        switch (part.extent()) {
                            case ALL -> "coverage-all";
                            case SOME -> "coverage-some";
                            case NONE -> "coverage-none";
                            case NOT_APPLICABLE -> "coverage-untold";
                        });
        Label heading = new Label(CoverageText.of(kind, part), icon);
        heading.setAccessibleText(CoverageText.whole(kind, part));
        heading.setWrapText(true);
        getChildren().add(heading);
        part.lacks().forEach(lack -> {
            Hyperlink jump = new Hyperlink(CoverageText.of(lack));
            jump.setWrapText(true);
            jump.getStyleClass().add("coverage-lack");
            jump.setOnAction(_ -> project.reveal(lack.at()));
            getChildren().add(jump);
        });
    }
}
