package fingerpost.ui.canvas;

import fingerpost.check.Severity;
import fingerpost.picture.Badge;
import fingerpost.topology.Subject;
import java.util.HashMap;
import java.util.Map;

/** How bad a finding is, as a badge. */
final class Severities {
    private Severities() {}

    static Map<Subject, Badge> badges(Map<Subject, Severity> worst) {
        Map<Subject, Badge> badges = new HashMap<>();
        worst.forEach((subject, severity) -> badges.put(
                subject,
                switch (severity) {
                    case ERROR -> Badge.ERROR;
                    case WARNING -> Badge.WARNING;
                    case NOTICE -> Badge.NOTICE;
                    case INFO -> Badge.INFO;
                }));
        return badges;
    }
}
