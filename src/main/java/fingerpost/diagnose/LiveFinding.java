package fingerpost.diagnose;

import fingerpost.check.Severity;
import fingerpost.dns.DomainName;
import fingerpost.topology.Edit;
import fingerpost.topology.Subject;
import fingerpost.wire.Exchange;
import java.util.List;
import java.util.Optional;

/**
 * A mistake or risk seen on live answers.
 *
 * @param code stable, the catalogue's ({@code DEL03}); the same code in a design means the same mistake
 * @param where the name it is about
 * @param message one or two plain sentences: what, why it matters, what to do
 * @param source the RFC section or manual that says so
 * @param evidence the exchanges that show it
 * @param node where it stands in the design, if there is one
 * @param repair an edit of the design that cures it
 */
public record LiveFinding(
        String code,
        Severity severity,
        DomainName where,
        String message,
        String source,
        List<Exchange> evidence,
        Optional<Subject> node,
        Optional<Edit> repair) {
    public LiveFinding {
        evidence = List.copyOf(evidence);
    }

    public static LiveFinding of(
            String code, Severity severity, DomainName where, String message, String source, List<Exchange> evidence) {
        return new LiveFinding(code, severity, where, message, source, evidence, Optional.empty(), Optional.empty());
    }
}
