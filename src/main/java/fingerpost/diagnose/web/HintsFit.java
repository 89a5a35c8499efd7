package fingerpost.diagnose.web;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.ServiceBinding;
import fingerpost.dns.SvcParameters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The address hints of HTTPS records are addresses that the target has. */
final class HintsFit implements WebCheck {
    @Override
    public String code() {
        return "SVC02";
    }

    @Override
    public String title() {
        return "The hints of the HTTPS record are addresses of its target";
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
        boolean compared = false;
        for (ServiceBinding binding : bindings.get()) {
            List<IpAddress> hints = hints(binding.parameters()).toList();
            DomainName target = target(binding, sight.host());
            Optional<List<IpAddress>> has = addresses(target, sight);
            if (!hints.isEmpty() && has.isPresent()) {
                compared = true;
                List<IpAddress> strange = hints.stream()
                        .filter(each -> !has.get().contains(each))
                        .toList();
                if (!strange.isEmpty()) {
                    findings.add(finding(
                            Severity.WARNING,
                            sight,
                            strange,
                            "The HTTPS record of " + sight.host().unicode() + " hints at " + Spoken.list(strange)
                                    + ", which " + target.unicode() + " does not have as an address. Browsers that"
                                    + " believe the hint go to another server than the rest. Bring the hints in line,"
                                    + " or leave them out."));
                }
            }
        }
        return compared
                ? judged(findings)
                : untested("No HTTPS record of the name hints at addresses that can be compared.");
    }

    /** Where a binding sends clients. */
    static DomainName target(ServiceBinding binding, DomainName owner) {
        return binding.endpoint().isRoot() ? owner : binding.endpoint();
    }

    /** The addresses of that name, where they were given. */
    static Optional<List<IpAddress>> addresses(DomainName name, WebSight sight) {
        return name.equals(sight.host())
                ? Optional.of(sight.addresses())
                : Optional.ofNullable(sight.options().others().get(name));
    }

    private static Stream<IpAddress> hints(SvcParameters parameters) {
        return Stream.of(SvcParameters.IPV4_HINT, SvcParameters.IPV6_HINT)
                .map(key -> parameters.values().getOrDefault(key, ""))
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .filter(IpAddress::isLiteral)
                .map(IpAddress::of);
    }
}
