package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.IpAddress;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One mistake that can be seen behind the addresses of a name. */
interface WebCheck {
    String code();

    /** What is in order when it is in order. */
    String title();

    String source();

    Verdict of(WebSight sight);

    default Verdict judged(List<LiveFinding> findings) {
        return findings.isEmpty() ? new Verdict.Passed(code(), title()) : new Verdict.Found(code(), title(), findings);
    }

    default Verdict untested(String why) {
        return new Verdict.NotTested(code(), title(), why);
    }

    /** About those addresses; the first that the design knows gives the node. */
    default LiveFinding finding(Severity severity, WebSight sight, List<IpAddress> at, String message) {
        return new LiveFinding(
                code(),
                severity,
                sight.host(),
                message,
                source(),
                List.of(),
                at.stream().flatMap(each -> sight.node(each).stream()).findFirst(),
                Optional.empty());
    }

    /** Why nothing could be judged: no address was asked, or none took the connection. */
    default Verdict nothing(WebSight sight, String what) {
        List<WebAnswer> site = sight.site();
        if (site.isEmpty()) {
            String why = sight.untouched().entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .collect(Collectors.joining("; "));
            return untested(why.isEmpty() ? "The name has no address." : "No address was asked: " + why + ".");
        }
        if (site.stream().anyMatch(each -> each.failed(WebFailure.Kind.CANCELLED))) {
            return untested("It was stopped.");
        }
        return untested("No address of the name " + what + ".");
    }
}
