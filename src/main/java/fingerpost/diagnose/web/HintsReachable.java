package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.IpAddress;
import fingerpost.dns.ServiceBinding;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The address hints of HTTPS records, which browsers try before they know better, speak TLS. */
final class HintsReachable implements WebCheck {
    @Override
    public String code() {
        return "SVC05";
    }

    @Override
    public String title() {
        return "The address hints of the HTTPS record speak TLS";
    }

    @Override
    public String source() {
        return "RFC 9460 section 7.3";
    }

    @Override
    public Verdict of(WebSight sight) {
        Optional<List<ServiceBinding>> bindings = sight.options().bindings();
        if (bindings.isEmpty()) {
            return untested("HTTPS records were not looked up.");
        }
        List<LiveFinding> findings = new ArrayList<>();
        boolean tested = false;
        for (ServiceBinding binding : bindings.get()) {
            List<IpAddress> hints = Bindings.hints(binding);
            List<WebAnswer> asked = sight.tlsAt(Bindings.port(binding, sight.options())).stream()
                    .filter(each -> hints.contains(each.request().address()))
                    .toList();
            List<WebAnswer> dead =
                    asked.stream().filter(each -> each.tls().isEmpty()).toList();
            tested |= !asked.isEmpty();
            if (!dead.isEmpty()) {
                findings.add(finding(
                        Severity.WARNING,
                        sight,
                        Spoken.addresses(dead),
                        "The HTTPS record of " + sight.host().unicode() + " hints at " + Spoken.where(dead)
                                + ", where no TLS is spoken: "
                                + dead.getFirst().failure().map(WebFailure::why).orElse("")
                                + " Browsers that believe the hint wait or fail. Bring the hints in line with the"
                                + " addresses, or leave them out."));
            }
        }
        return tested ? judged(findings) : untested("No HTTPS record of the name hints at an address that was asked.");
    }
}
