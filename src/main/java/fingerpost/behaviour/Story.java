package fingerpost.behaviour;

import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The steps of one request as they are told, and how it ended. */
final class Story {
    private final List<WalkStep> steps = new ArrayList<>();
    private String conclusion = "";
    private boolean served;

    void step(
            WalkStep.Kind kind,
            WalkStep.Outcome outcome,
            String title,
            String detail,
            List<Subject> path,
            double millis) {
        steps.add(new WalkStep(kind, outcome, title, detail, path, millis));
    }

    void good(WalkStep.Kind kind, String title, String detail, List<Subject> path, double millis) {
        step(kind, WalkStep.Outcome.GOOD, title, detail, path, millis);
    }

    void cached(WalkStep.Kind kind, String title, String detail, List<Subject> path) {
        step(kind, WalkStep.Outcome.CACHED, title, detail, path, 0);
    }

    void warned(WalkStep.Kind kind, String title, String detail, List<Subject> path, double millis) {
        step(kind, WalkStep.Outcome.WARNED, title, detail, path, millis);
    }

    /** The request ends here; nothing to go on with. */
    <T> Optional<T> failed(String title, String detail, List<Subject> path, double millis) {
        step(WalkStep.Kind.FAILURE, WalkStep.Outcome.FAILED, title, detail, path, millis);
        conclusion = "It fails: " + title + (detail.isEmpty() ? "" : ", because " + detail) + ".";
        return Optional.empty();
    }

    void served(String sentence) {
        served = true;
        conclusion = sentence;
    }

    List<WalkStep> steps() {
        return steps;
    }

    boolean isServed() {
        return served;
    }

    String conclusion() {
        return conclusion;
    }
}
