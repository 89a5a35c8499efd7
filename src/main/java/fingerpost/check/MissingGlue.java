package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Edit;
import fingerpost.topology.RecordSet;
import java.util.List;
import java.util.Optional;

/** A delegation to a server inside the delegated zone without its address beside it. */
final class MissingGlue implements NameCheck {
    @Override
    public String code() {
        return "DEL08";
    }

    @Override
    public String source() {
        return "RFC 9471 section 3, RFC 1034 section 4.2.1";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Servers.delegation(owner).stream()
                .flatMap(set -> set.targets().stream())
                .filter(server -> server.isAtOrBelow(owner.name()))
                .filter(server ->
                        Servers.addresses(owner.zone(), server, design).isEmpty())
                .map(server -> finding(
                                Severity.ERROR,
                                owner.subject(RecordType.NS),
                                owner.apex().unicode() + " delegates "
                                        + owner.name().unicode() + " to "
                                        + server.unicode() + ", which lies inside it, without its address (glue)."
                                        + " Resolvers would have to ask that server for its own address. Add its A or"
                                        + " AAAA record to " + owner.apex().unicode() + ".")
                        .repairedBy(glue(owner, server, design)))
                .toList();
    }

    private static Optional<Edit> glue(Owner owner, DomainName server, Design design) {
        List<RecordSet> known = design.apexOf(server)
                .flatMap(design::zoneWithApex)
                .map(zone -> Servers.addressSets(zone, server, design))
                .orElse(List.of());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(Edit.all(
                        "Add glue for " + server.unicode() + " to "
                                + owner.apex().unicode(),
                        known.stream()
                                .map(set -> Repairs.put("Add " + set.type(), owner.zone(), set))
                                .toList()));
    }
}
