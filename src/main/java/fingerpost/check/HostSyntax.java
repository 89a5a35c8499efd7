package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Mx;
import fingerpost.dns.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Hosts with characters that host names may not have. */
final class HostSyntax implements NameCheck {
    @Override
    public String code() {
        return "IP08";
    }

    @Override
    public String source() {
        return "RFC 1123 section 2.1, RFC 952";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<DomainName> hosts = new ArrayList<>();
        if (owner.hasAddress() && !Aliases.isService(owner.name())) {
            hosts.add(owner.name().isWildcard() ? owner.name().parent() : owner.name());
        }
        owner.records(RecordType.MX, Mx.class).stream().map(Mx::exchange).forEach(hosts::add);
        return hosts.stream()
                .filter(host -> !host.labels().stream().allMatch(HostSyntax::isLdh))
                .map(host -> finding(
                        Severity.WARNING,
                        owner.subject(),
                        "The host name " + host.unicode() + " has a label that is not made of letters, digits and inner"
                                + " hyphens. Certificates are not issued for it, and mail servers and some clients refuse"
                                + " it. Rename the host."))
                .toList();
    }

    private static boolean isLdh(String label) {
        return !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
    }
}
