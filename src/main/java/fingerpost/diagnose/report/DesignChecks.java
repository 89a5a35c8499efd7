package fingerpost.diagnose.report;

import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.topology.Alias;
import fingerpost.topology.Topology;
import java.util.List;

/** All checks that need a design, in the order of the catalogue. A new one is one class and one line here. */
final class DesignChecks {
    private static final List<DesignCheck> ALL = List.of(
            new OverlayCheck(
                    "AL01",
                    "No CNAME in place of an ALIAS",
                    Alias.class::isInstance,
                    "The design has no ALIAS in the zones of this domain."),
            new SlowFailover(),
            new OverlayCheck(
                    "TTL05",
                    "Live TTLs are the designed ones",
                    any -> true,
                    "The design has no records in the zones of this domain."));

    private DesignChecks() {}

    static List<Verdict> of(Topology design, Overlay overlay) {
        return ALL.stream().map(each -> each.of(design, overlay)).toList();
    }

    static List<Verdict> untested(String why) {
        return ALL.stream().map(each -> each.untested(why)).toList();
    }
}
