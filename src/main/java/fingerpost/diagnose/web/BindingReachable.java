package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.ServiceBinding;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where HTTPS records send browsers, TLS is spoken. */
final class BindingReachable implements WebCheck {
    @Override
    public String code() {
        return "SVC04";
    }

    @Override
    public String title() {
        return "The HTTPS record leads to a port that speaks TLS";
    }

    @Override
    public String source() {
        return "RFC 9460 section 7.2";
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
            List<WebAnswer> asked = asked(binding, sight);
            boolean works = asked.stream().anyMatch(each -> each.tls().isPresent());
            tested |= !asked.isEmpty();
            if (!asked.isEmpty() && !works) {
                findings.add(finding(
                        Severity.ERROR,
                        sight,
                        Spoken.addresses(asked),
                        "The HTTPS record \"" + binding.text() + "\" sends browsers to " + Spoken.where(asked)
                                + ", where no TLS is spoken: "
                                + asked.getFirst()
                                        .failure()
                                        .map(WebFailure::why)
                                        .orElse("")
                                + " Some browsers then fail, others try the plain address later. Let the server listen"
                                + " there, or mend the record."));
            }
        }
        return tested ? judged(findings) : untested("No HTTPS record of the name leads to an address that was asked.");
    }

    private static List<WebAnswer> asked(ServiceBinding binding, WebSight sight) {
        return binding.priority() == 0
                ? List.of()
                : Bindings.addresses(Bindings.target(binding, sight.host()), sight)
                        .map(has -> sight.tlsAt(Bindings.port(binding, sight.options())).stream()
                                .filter(each -> has.contains(each.request().address()))
                                .toList())
                        .orElse(List.of());
    }
}
