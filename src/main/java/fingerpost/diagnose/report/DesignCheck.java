package fingerpost.diagnose.report;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.topology.Topology;
import java.util.List;

/** One mistake that shows only where a design is laid over what is live. */
interface DesignCheck {
    String code();

    /** What is in order when it is in order. */
    String title();

    Verdict of(Topology design, Overlay overlay);

    default Verdict judged(List<LiveFinding> findings) {
        return findings.isEmpty() ? new Verdict.Passed(code(), title()) : new Verdict.Found(code(), title(), findings);
    }

    default Verdict untested(String why) {
        return new Verdict.NotTested(code(), title(), why);
    }
}
