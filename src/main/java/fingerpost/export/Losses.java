package fingerpost.export;

import fingerpost.export.Loss.Status;
import fingerpost.topology.Subject;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what a target cannot say: one loss per subject, its status the worst of what was said of it. */
public final class Losses {
    private static final class Said {
        private Status worst = Status.EXACT;
        private final Set<String> messages = new LinkedHashSet<>();
    }

    private final Map<Subject, Said> bySubject = new LinkedHashMap<>();

    /** The subject matters to the target; exact unless something else is said of it. */
    public void exact(Subject subject) {
        bySubject.computeIfAbsent(subject, any -> new Said());
    }

    public void approximate(Subject subject, String message) {
        add(subject, Status.APPROXIMATE, message);
    }

    public void cannot(Subject subject, String message) {
        add(subject, Status.CANNOT, message);
    }

    public void add(Subject subject, Status status, String message) {
        Said said = bySubject.computeIfAbsent(subject, any -> new Said());
        if (status.compareTo(said.worst) > 0) {
            said.worst = status;
        }
        if (!message.isEmpty()) {
            said.messages.add(message);
        }
    }

    /** In the order in which the subjects were first named. */
    public List<Loss> list() {
        return bySubject.entrySet().stream()
                .map(entry ->
                        new Loss(entry.getKey(), entry.getValue().worst, String.join(" ", entry.getValue().messages)))
                .toList();
    }
}
