package fingerpost.ui.coverage;

import fingerpost.check.Coverages;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Running;
import fingerpost.ui.speech.Speech;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Finds the coverage of all names off the UI thread, a moment after the last edit; only the newest result is shown. */
public final class LiveCoverage {
    private static final Duration CALM = Duration.millis(250);

    private final Project project;
    private final Background background;
    private final Coverages coverages = new Coverages(LocalDate.now(ZoneId.systemDefault()));
    private @Nullable Running running;

    public LiveCoverage(Project project, Background background) {
        this.project = project;
        this.background = background;
    }

    /** Now, and again after each change. */
    public void follow() {
        PauseTransition calm = new PauseTransition(CALM);
        calm.setOnFinished(_ -> find());
        project.openedProperty().subscribe((_, _) -> project.coverageProperty().set(Map.of()));
        project.documentProperty().map(document -> document.topology()).subscribe(_ -> calm.playFromStart());
    }

    private void find() {
        if (running != null) {
            running.cancel();
        }
        Topology topology = project.topology();
        running = background.start(
                Speech.of("Looking at what is covered"),
                () -> coverages.of(topology),
                found -> {
                    if (topology == project.topology()) {
                        project.coverageProperty().set(found);
                    }
                },
                _ -> project.coverageProperty().set(Map.of()));
    }
}
