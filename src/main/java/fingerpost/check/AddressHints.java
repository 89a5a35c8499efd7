package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.dns.SvcParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Address hints in an HTTPS or SVCB record that its host does not have. */
final class AddressHints implements NameCheck {
    @Override
    public String code() {
        return "SVC02";
    }

    @Override
    public String source() {
        return "RFC 9460 section 7.3";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Bindings bindings : Bindings.at(owner)) {
            for (Bindings.Binding binding : bindings.records()) {
                Set<IpAddress> own = design.addresses(binding.host(owner.name()));
                List<String> wrong = Stream.concat(
                                binding.list(SvcParameters.IPV4_HINT).stream(),
                                binding.list(SvcParameters.IPV6_HINT).stream())
                        .filter(hint -> !own.isEmpty() && !isAmong(own, hint))
                        .toList();
                if (!wrong.isEmpty()) {
                    findings.add(finding(
                            Severity.WARNING,
                            owner.subject(bindings.set()),
                            "The " + bindings.set().type() + " record of "
                                    + owner.name().unicode() + " hints at "
                                    + String.join(", ", wrong) + ", but "
                                    + binding.host(owner.name()).unicode() + " has "
                                    + Servers.spoken(own)
                                    + ". Browsers connect to the hint first and may reach another machine. Make the hints"
                                    + " equal to the addresses or leave them out."));
                }
            }
        }
        return findings;
    }

    private static boolean isAmong(Set<IpAddress> addresses, String hint) {
        return IpAddress.isLiteral(hint) && addresses.contains(IpAddress.of(hint));
    }
}
