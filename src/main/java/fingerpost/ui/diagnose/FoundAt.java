package fingerpost.ui.diagnose;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Report;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Hop;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.speech.Told;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The errors and warnings of a report at the boxes that they are about. */
final class FoundAt {
    private FoundAt() {}

    /** One for each box, the worst first; what is about nothing of the design is not among them. */
    static List<Hop> of(Report report, Topology design) {
        Map<Subject, List<LiveFinding>> boxes = new LinkedHashMap<>();
        report.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR || each.severity() == Severity.WARNING)
                .forEach(each -> box(each, design)
                        .ifPresent(box -> boxes.computeIfAbsent(box, any -> new ArrayList<>())
                                .add(each)));
        return boxes.entrySet().stream()
                .map(each -> hop(each.getKey(), each.getValue()))
                .toList();
    }

    /** The box that the finding is about: where it stands in the design, or that of its name. */
    static Optional<Subject> box(LiveFinding finding, Topology design) {
        return finding.node()
                .map(Subject::node)
                .or(() -> design.zones().stream()
                        .filter(zone -> zone.apex().equals(finding.where()))
                        .map(HostedZone::id)
                        .map(Subject::of)
                        .findFirst())
                .or(() -> design.zoneFor(finding.where())
                        .filter(zone -> !zone.at(finding.where()).isEmpty())
                        .map(zone -> Subject.of(zone.id(), finding.where())));
    }

    private static Hop hop(Subject box, List<LiveFinding> findings) {
        LiveFinding worst = findings.getFirst();
        return new Hop(
                box,
                List.of(),
                worst.severity() == Severity.ERROR ? Hop.Standing.WRONG : Hop.Standing.DOUBTFUL,
                findings.size() == 1 ? worst.code() : Speech.of("{0} findings", findings.size()),
                findings.stream()
                        .map(each -> Told.of(each.code(), each.message()))
                        .collect(Collectors.joining("\n")));
    }
}
