package fingerpost.ui.rehearse;

import fingerpost.topology.Subject;
import fingerpost.ui.model.Present;
import fingerpost.ui.model.Project;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Lights on the drawing where what is asked goes: what a person chose until another is chosen, what just came for a moment. */
final class Flash {
    private static final Duration MOMENT = Duration.millis(1_200);
    /** Of more than that at a time, none is lit: nobody could follow it. */
    private static final int FEW = 4;

    private final Project project;
    private final PauseTransition over = new PauseTransition(MOMENT);
    private List<Subject> lit = List.of();
    private boolean chosen;

    Flash(Project project) {
        this.project = project;
        over.setOnFinished(_ -> put(List.of()));
    }

    /** Lights that one until another is chosen; none puts it out. */
    void choose(Optional<Audience.Heard> heard) {
        over.stop();
        chosen = heard.isPresent();
        put(heard.map(each -> each.asked().path()).orElse(List.of()));
    }

    /** Lights the newest for a moment, unless one is chosen or something else is lit. */
    void came(List<Audience.Heard> come) {
        boolean free = lit.isEmpty() ? project.pathProperty().get().isEmpty() : isLit();
        if (!chosen && free && come.size() <= FEW) {
            come.stream()
                    .map(each -> each.asked().path())
                    .filter(path -> !path.isEmpty())
                    .findFirst()
                    .ifPresent(path -> {
                        put(path);
                        over.playFromStart();
                    });
        }
    }

    private boolean isLit() {
        return project.pathProperty().get().equals(lit);
    }

    private void put(List<Subject> path) {
        List<Subject> known = path.stream()
                .filter(each -> Present.in(project.topology(), each))
                .toList();
        if (!known.isEmpty() || isLit()) {
            lit = known;
            project.pathProperty().set(known);
        } else {
            lit = List.of();
        }
    }
}
