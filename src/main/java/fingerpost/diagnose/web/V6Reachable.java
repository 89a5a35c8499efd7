package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.List;
import java.util.stream.IntStream;

/** Where IPv4 works, IPv6 works too. */
final class V6Reachable implements WebCheck {
    @Override
    public String code() {
        return "IP02";
    }

    @Override
    public String title() {
        return "IPv6 addresses take connections as IPv4 addresses do";
    }

    @Override
    public String source() {
        return "RFC 8305 section 5";
    }

    @Override
    public Verdict of(WebSight sight) {
        List<WebAnswer> six = sight.of(Purpose.SITE).stream().filter(Reach::v6).toList();
        if (six.isEmpty()) {
            return sight.addresses().stream().anyMatch(each -> each.bits() == 128)
                    ? nothing(sight, "was asked over IPv6")
                    : untested("The name has no IPv6 address.");
        }
        if (six.stream().allMatch(each -> each.failed(WebFailure.Kind.UNROUTED))) {
            return untested("This machine has no route to the IPv6 addresses of the name.");
        }
        List<LiveFinding> findings = IntStream.of(
                        sight.options().plain(), sight.options().secure())
                .mapToObj(port -> Reach.of(sight, port))
                .filter(Reach::v6Lost)
                .map(reach -> {
                    List<WebAnswer> lost =
                            reach.dead().stream().filter(Reach::v6).toList();
                    return finding(
                            Severity.ERROR,
                            sight,
                            Spoken.addresses(lost),
                            "IPv4 works, but IPv6 does not: "
                                    + lost.getFirst()
                                            .failure()
                                            .map(WebFailure::why)
                                            .orElse("")
                                    + " Visitors with IPv6 wait or fail. Let the server listen there, or take the"
                                    + " AAAA record away.");
                })
                .toList();
        return judged(findings);
    }
}
