package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebAnswer;
import java.util.List;

/** What clients see that name no server in the handshake. */
final class NamelessGreeting implements WebCheck {
    @Override
    public String code() {
        return "TLS04";
    }

    @Override
    public String title() {
        return "Clients that name no server see the same certificate";
    }

    @Override
    public String source() {
        return "RFC 6066 section 3; \"Notes on host_registry\"";
    }

    @Override
    public Verdict of(WebSight sight) {
        List<WebAnswer> nameless =
                sight.of(Purpose.NAMELESS).stream().filter(WebAnswer::connected).toList();
        if (nameless.isEmpty()) {
            return nothing(sight, "showed a certificate");
        }
        List<WebAnswer> other = nameless.stream()
                .filter(each -> each.certificate()
                        .filter(certificate -> certificate.covers(sight.host()))
                        .isEmpty())
                .toList();
        List<LiveFinding> findings = other.isEmpty()
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        sight,
                        Spoken.addresses(other),
                        Spoken.where(other) + " shows the certificate of "
                                + sight.host().unicode()
                                + " only to clients that name it in the handshake (SNI). All browsers do; a proxy, a"
                                + " monitor or an old library that connects by address must be told to."));
        return judged(findings);
    }
}
