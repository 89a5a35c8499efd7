package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Edit;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;

/** What the checks of aliases have in common. */
final class Aliases {
    private Aliases() {}

    /** The entries at a name that send a client on: CNAME and ALIAS. */
    static List<ZoneEntry> at(Owner owner) {
        for (ZoneEntry each : owner.entries()) {
            if (isOne(each)) {
                return owner.entries().stream().filter(Aliases::isOne).toList();
            }
        }
        return List.of();
    }

    static boolean isOne(ZoneEntry entry) {
        return entry instanceof Alias
                || (entry instanceof RecordSet set && set.type().equals(RecordType.CNAME));
    }

    /** Whether the name is one of those that only programs look up, such as {@code _acme-challenge}. */
    static boolean isService(DomainName name) {
        return name.labels().stream().anyMatch(label -> label.startsWith("_"));
    }

    /** The address that a name looks like, in a zone or with a dot forgotten behind it. */
    static Optional<IpAddress> asAddress(DomainName name) {
        List<String> labels = name.labels();
        if (labels.size() >= 4 && labels.subList(0, 4).stream().allMatch(Aliases::isNumber)) {
            String literal = String.join(".", labels.subList(0, 4));
            return IpAddress.isLiteral(literal) ? Optional.of(IpAddress.of(literal)) : Optional.empty();
        }
        String first = labels.isEmpty() ? "" : labels.getFirst();
        return first.contains(":") && IpAddress.isLiteral(first) ? Optional.of(IpAddress.of(first)) : Optional.empty();
    }

    private static boolean isNumber(String label) {
        return label.length() <= 3 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Turns the CNAME of a name into an ALIAS to the same target. */
    static Edit flatten(Owner owner, RecordSet cname) {
        DomainName target = cname.targets().getFirst();
        return Repairs.inZone(
                "Turn the CNAME of " + owner.name().unicode() + " into an ALIAS",
                owner.zone(),
                zone -> zone.without(owner.name(), "CNAME").with(new Alias(owner.name(), cname.ttl(), target)));
    }
}
