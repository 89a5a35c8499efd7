package fingerpost.diagnose.report;

import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.drift.Grade;
import fingerpost.diagnose.drift.Overlay;
import fingerpost.diagnose.drift.Place;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A difference that the comparison itself grades.
 *
 * @param concerns the entries of the design at which it can be
 * @param none why nothing is tested where there is no such entry
 */
record OverlayCheck(String code, String title, Predicate<ZoneEntry> concerns, String none) implements DesignCheck {
    @Override
    public Verdict of(Topology design, Overlay overlay) {
        Set<Subject> nodes = design.zones().stream()
                .flatMap(zone -> zone.entries().stream().filter(concerns).map(each -> Subject.of(zone, each)))
                .collect(Collectors.toSet());
        List<Place> places = overlay.places().stream()
                .filter(each -> nodes.contains(each.node()))
                .toList();
        List<LiveFinding> findings = overlay.places().stream()
                .flatMap(each -> each.finding().stream())
                .filter(each -> each.code().equals(code))
                .toList();
        if (nodes.isEmpty()) {
            return untested(none);
        }
        boolean asked = places.stream().anyMatch(each -> each.grade() != Grade.NOT_TESTED);
        return asked || !findings.isEmpty() ? judged(findings) : untested("No server could be asked for it.");
    }
}
