package fingerpost.behaviour;

import fingerpost.topology.Subject;
import java.util.List;

/**
 * One thing that was decided about a request on its way through a proxy.
 *
 * @param title what was decided
 * @param detail by which rule
 * @param path the boxes of the drawing that it touches
 */
public record Decision(WalkStep.Kind kind, WalkStep.Outcome outcome, String title, String detail, List<Subject> path) {
    public Decision {
        path = List.copyOf(path);
    }

    static Decision good(WalkStep.Kind kind, String title, String detail, Subject... path) {
        return new Decision(kind, WalkStep.Outcome.GOOD, title, detail, List.of(path));
    }

    static Decision warned(WalkStep.Kind kind, String title, String detail, Subject... path) {
        return new Decision(kind, WalkStep.Outcome.WARNED, title, detail, List.of(path));
    }

    static Decision failed(WalkStep.Kind kind, String title, String detail, Subject... path) {
        return new Decision(kind, WalkStep.Outcome.FAILED, title, detail, List.of(path));
    }
}
