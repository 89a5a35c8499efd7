package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.HttpReply;
import fingerpost.wire.web.ServedCertificate;
import fingerpost.wire.web.WebAnswer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** IPv4 and IPv6 lead to the same site. */
final class FamiliesAgree implements WebCheck {
    @Override
    public String code() {
        return "IP03";
    }

    @Override
    public String title() {
        return "IPv4 and IPv6 show the same site";
    }

    @Override
    public String source() {
        return "RFC 8305 section 1";
    }

    @Override
    public Verdict of(WebSight sight) {
        List<LiveFinding> findings = new ArrayList<>();
        boolean compared = false;
        for (int port : List.of(sight.options().plain(), sight.options().secure())) {
            List<WebAnswer> alive = Reach.of(sight, port).alive();
            List<WebAnswer> four =
                    alive.stream().filter(each -> !Reach.v6(each)).toList();
            List<WebAnswer> six = alive.stream().filter(Reach::v6).toList();
            if (!four.isEmpty() && !six.isEmpty()) {
                compared = true;
                differing("status", four, six, each -> each.reply().map(HttpReply::status).stream(), sight)
                        .forEach(findings::add);
                differing("certificate", four, six, FamiliesAgree::names, sight).forEach(findings::add);
            }
        }
        return compared ? judged(findings) : untested("The name was not reached over both families.");
    }

    private static Stream<List<String>> names(WebAnswer answer) {
        return answer.certificate().map(ServedCertificate::names).stream();
    }

    private <T> Stream<LiveFinding> differing(
            String what,
            List<WebAnswer> four,
            List<WebAnswer> six,
            Function<WebAnswer, Stream<T>> seen,
            WebSight sight) {
        List<T> left = four.stream().flatMap(seen).distinct().toList();
        List<T> right = six.stream().flatMap(seen).distinct().toList();
        if (left.isEmpty() || right.isEmpty() || !Collections.disjoint(left, right)) {
            return Stream.empty();
        }
        return Stream.of(finding(
                Severity.WARNING,
                sight,
                Spoken.addresses(six),
                "IPv4 and IPv6 show different things on port "
                        + six.getFirst().request().port() + ": " + what + " " + Spoken.list(left) + " over IPv4, "
                        + Spoken.list(right) + " over IPv6. Which one a visitor gets depends on his network."));
    }
}
