package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.Limits;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.List;
import java.util.Optional;

/** Redirects lead to a page. */
final class RedirectsArrive implements WebCheck {
    @Override
    public String code() {
        return "HTTP02";
    }

    @Override
    public String title() {
        return "Redirects lead to a page";
    }

    @Override
    public String source() {
        return "RFC 9110 section 15.4";
    }

    @Override
    public Verdict of(WebSight sight) {
        if (sight.paths().isEmpty()) {
            return nothing(sight, "answered HTTP");
        }
        Optional<RedirectPath> cookie = sight.paths().stream()
                .filter(each -> each.end() == RedirectPath.End.COOKIE)
                .findFirst();
        List<LiveFinding> findings = sight.paths().stream()
                .flatMap(path -> wrong(path).stream()
                        .map(each -> finding(severity(path), sight, Spoken.addresses(path.hops()), each)))
                .toList();
        if (findings.isEmpty() && cookie.isPresent()) {
            return untested("The redirects " + cookie.get().told()
                    + " come back to where they were, but set a cookie on the way, which is not sent back here.");
        }
        return judged(findings);
    }

    private static Severity severity(RedirectPath path) {
        return path.end() == RedirectPath.End.ARRIVED ? Severity.WARNING : Severity.ERROR;
    }

    private static Optional<String> wrong(RedirectPath path) {
        WebAnswer first = path.hops().getFirst();
        WebAnswer last = path.hops().getLast();
        return switch (path.end()) {
            case LOOP ->
                Optional.of("The redirects go in a circle: " + path.told() + ". Browsers show an error. "
                        + (path.hops().stream()
                                                .map(each -> each.request().tls())
                                                .distinct()
                                                .count()
                                        > 1
                                ? "Often the proxy in front speaks TLS and does not tell the backend so"
                                        + " (X-Forwarded-Proto), which then redirects to https again."
                                : "Often two servers each send the visitor to the other's name, apex and www."));
            case TOO_MANY ->
                Optional.of("More than " + Limits.REDIRECTS + " redirects follow each other: " + path.told()
                        + ". Browsers give up.");
            case UNREADABLE ->
                Optional.of("The redirect of " + last.request().url() + " leads nowhere: " + path.last()
                        + " is no URL that a browser can open.");
            case FAILED ->
                path.hops().size() == 1
                        ? Optional.empty()
                        : Optional.of("The redirect " + path.told() + " ends at a server that does not answer: "
                                + last.failure().map(WebFailure::why).orElse(""));
            case ARRIVED ->
                first.request().tls() && !last.request().tls()
                        ? Optional.of("The redirects lead from https to plain http: " + path.told()
                                + ". Whoever sits between reads and changes everything. Redirect to https.")
                        : Optional.empty();
            case COOKIE, ELSEWHERE -> Optional.empty();
        };
    }
}
