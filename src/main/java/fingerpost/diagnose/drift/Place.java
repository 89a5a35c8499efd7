package fingerpost.diagnose.drift;

import fingerpost.diagnose.LiveFinding;
import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.wire.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * One place of the design beside what is live.
 *
 * @param node where it stands in the design; of something extra where it would stand
 * @param name the name that was asked for
 * @param design what the design says, in words
 * @param live what the servers say, in words
 * @param message one or two plain sentences: what differs and what it means; empty where nothing does
 * @param evidence the exchanges of the servers that differ, or of all
 * @param takeLive makes the design say what is live; empty where servers disagree or the design cannot say it
 * @param keepDesign what has to be done to the live zone instead
 */
public record Place(
        Subject node,
        DomainName name,
        Grade grade,
        String design,
        String live,
        String message,
        List<Exchange> evidence,
        Optional<Edit> takeLive,
        Cure keepDesign) {
    public Place {
        evidence = List.copyOf(evidence);
    }

    /** The finding of a difference or a remark; what cures it on the side of the design is its repair. */
    public Optional<LiveFinding> finding() {
        boolean wildcard = !name.equals(node.owner().orElse(name));
        return grade.isDifference() || grade.isRemark()
                ? Optional.of(new LiveFinding(
                        code(wildcard),
                        grade.severity(),
                        node.owner().orElse(name),
                        message,
                        grade.source(),
                        evidence,
                        Optional.of(node),
                        takeLive))
                : Optional.empty();
    }

    private String code(boolean wildcard) {
        if (wildcard && grade == Grade.EXTRA) {
            return "WC01";
        }
        return wildcard && grade == Grade.SOME_SERVERS ? "WC04" : grade.code();
    }
}
