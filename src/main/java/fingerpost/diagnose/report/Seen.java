package fingerpost.diagnose.report;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.wire.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one check has seen. */
final class Seen {
    private final String code;
    private final String source;
    private final List<LiveFinding> findings = new ArrayList<>();
    private Optional<String> notTested = Optional.empty();

    Seen(String code, String source) {
        this.code = code;
        this.source = source;
    }

    void error(DomainName where, String message, List<Exchange> evidence) {
        add(Severity.ERROR, where, message, evidence);
    }

    void warning(DomainName where, String message, List<Exchange> evidence) {
        add(Severity.WARNING, where, message, evidence);
    }

    void notice(DomainName where, String message, List<Exchange> evidence) {
        add(Severity.NOTICE, where, message, evidence);
    }

    void info(DomainName where, String message, List<Exchange> evidence) {
        add(Severity.INFO, where, message, evidence);
    }

    void add(Severity severity, DomainName where, String message, List<Exchange> evidence) {
        add(LiveFinding.of(code, severity, where, message, source, evidence));
    }

    /** A name at the end of a sentence shares its dot. */
    void add(LiveFinding finding) {
        findings.add(new LiveFinding(
                finding.code(),
                finding.severity(),
                finding.where(),
                finding.message().replace("..", "."),
                finding.source(),
                finding.evidence(),
                finding.node(),
                finding.repair()));
    }

    /** Nothing can be said, for that reason. */
    void notTested(String why) {
        notTested = Optional.of(why.replace("..", "."));
    }

    Verdict verdict(String title) {
        if (!findings.isEmpty()) {
            return new Verdict.Found(code, title, findings.stream().distinct().toList());
        }
        return notTested
                .<Verdict>map(why -> new Verdict.NotTested(code, title, why))
                .orElseGet(() -> new Verdict.Passed(code, title));
    }
}
