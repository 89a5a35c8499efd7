package fingerpost.check;

import fingerpost.dns.RecordType;
import fingerpost.topology.Line;
import java.util.List;

/** A line that knows no IPv6 network, at a name that has IPv6 addresses. */
final class LineWithoutV6 implements NameCheck {
    @Override
    public String code() {
        return "RT14";
    }

    @Override
    public String source() {
        return "RFC 7871 section 6; \"Can a domain name point to multiple IP addresses?\": IPv4 and IPv6";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        if (!owner.has(RecordType.AAAA)) {
            return List.of();
        }
        return owner.addressSets()
                .flatMap(set -> set.policy().lines().stream().sorted())
                .distinct()
                .map(id -> design.get(id, Line.class))
                .filter(line -> !line.networks().isEmpty()
                        && line.countries().isEmpty()
                        && line.networks().stream()
                                .allMatch(network -> network.address().bits() == 32))
                .map(line -> finding(
                        Severity.NOTICE,
                        owner.subject(),
                        owner.name().unicode() + " has IPv6 addresses and answers by line, but " + line.label()
                                + " names IPv4 networks only. Its users with IPv6 get the default line's answer. Add the"
                                + " line's IPv6 networks."))
                .toList();
    }
}
