package fingerpost.diagnose.drift;

import fingerpost.check.Checks;
import fingerpost.check.Finding;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.topology.Topology;
import fingerpost.wire.Exchange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sessions that designed backends keep in their memory, where the balancing by DNS that loses them is live. Pure. */
public final class LiveSessions {
    private static final String CODE = "RT06";

    private LiveSessions() {}

    /** The verdict, with the answers that hand out the addresses. */
    public static Verdict of(Topology design, Overlay overlay, LocalDate today) {
        List<LiveFinding> findings = new Checks(today)
                .of(design).stream()
                        .filter(each -> each.code().equals(CODE))
                        .flatMap(each -> live(each, overlay))
                        .toList();
        return findings.isEmpty()
                ? new Verdict.Passed(CODE, Title.of(CODE))
                : new Verdict.Found(CODE, Title.of(CODE), findings);
    }

    private static Stream<LiveFinding> live(Finding finding, Overlay overlay) {
        List<Exchange> evidence = overlay.at(finding.subject()).stream()
                .filter(each -> each.grade().agrees() || each.grade() == Grade.TTL)
                .flatMap(each -> each.evidence().stream())
                .filter(each -> LiveAnswer.of(each) instanceof LiveAnswer.Records)
                .distinct()
                .toList();
        return evidence.isEmpty()
                ? Stream.of()
                : finding.subject().owner().stream()
                        .map(owner -> new LiveFinding(
                                CODE,
                                finding.severity(),
                                owner,
                                finding.message(),
                                finding.source(),
                                evidence,
                                Optional.of(finding.subject()),
                                finding.repair()));
    }
}
