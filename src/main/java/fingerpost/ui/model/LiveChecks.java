package fingerpost.ui.model;

import fingerpost.check.Checks;
import fingerpost.check.Finding;
import fingerpost.topology.Topology;
import fingerpost.ui.shared.Background;
import fingerpost.ui.shared.Running;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Checks the design off the UI thread, a moment after the last edit; only the newest result is shown. */
public final class LiveChecks {
    private static final Duration CALM = Duration.millis(80);

    private final Project project;
    private final Background background;
    private final Function<Topology, List<Finding>> checks;
    private final Consumer<Throwable> failed;
    private @Nullable Running running;

    public LiveChecks(
            Project project,
            Background background,
            Function<Topology, List<Finding>> checks,
            Consumer<Throwable> failed) {
        this.project = project;
        this.background = background;
        this.checks = checks;
        this.failed = failed;
    }

    /** Every check there is, one at a time. */
    public static Function<Topology, List<Finding>> all() {
        Checks checks = new Checks(LocalDate.now(ZoneId.systemDefault()));
        return topology -> {
            synchronized (checks) {
                return checks.of(topology);
            }
        };
    }

    /** Checks now, and again after each change. */
    public void follow() {
        PauseTransition calm = new PauseTransition(CALM);
        calm.setOnFinished(_ -> check());
        project.documentProperty().map(document -> document.topology()).subscribe(_ -> calm.playFromStart());
    }

    void check() {
        if (running != null) {
            running.cancel();
        }
        Topology topology = project.topology();
        running = background.start(
                "Checking",
                () -> checks.apply(topology),
                found -> {
                    if (topology == project.topology()) {
                        project.findingsProperty().set(found);
                    }
                },
                failed);
    }
}
