package fingerpost.diagnose.dnssec;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.Exchange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that is looked at in the signatures of a zone: a pure function of the replies. */
abstract class SecurityCheck {
    private final String code;
    private final String title;
    private final String source;

    SecurityCheck(String code, String title, String source) {
        this.code = code;
        this.title = title;
        this.source = source;
    }

    /** What is wrong; nothing if all is in order. */
    abstract Stream<LiveFinding> look(ZoneReplies replies);

    /** Why nothing can be said; that the zone is not signed unless a check can say more. */
    Optional<String> missing(ZoneReplies replies) {
        if (replies.servers().isEmpty()) {
            return Optional.of("No server answers for " + replies.zone() + ".");
        }
        return replies.isSigned() ? Optional.empty() : Optional.of(replies.zone() + " is not signed.");
    }

    final Verdict verdict(ZoneReplies replies) {
        Optional<String> missing = missing(replies);
        if (missing.isPresent()) {
            return untested(missing.get());
        }
        List<LiveFinding> findings = look(replies).distinct().toList();
        return findings.isEmpty() ? new Verdict.Passed(code, title) : new Verdict.Found(code, title, findings);
    }

    final Verdict untested(String why) {
        return new Verdict.NotTested(code, title, why);
    }

    final LiveFinding finding(Severity severity, ZoneReplies replies, String message, List<Exchange> evidence) {
        return LiveFinding.of(code, severity, replies.zone(), message, source, evidence);
    }
}
