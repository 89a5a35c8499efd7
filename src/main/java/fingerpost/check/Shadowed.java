package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records at or below a delegation that are not glue: nobody ever gets them. */
final class Shadowed implements NameCheck {
    private static final Set<Integer> AT_CUT = Set.of(2, 43, 46, 47);

    @Override
    public String code() {
        return "RT07";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.2.1, RFC 9499 section 7 (occluded name)";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        Optional<DomainName> cut = design.cuts(owner.zone()).stream()
                .filter(each -> owner.name().isAtOrBelow(each))
                .findFirst();
        if (cut.isEmpty()) {
            return List.of();
        }
        boolean server = design.cuts(owner.zone()).stream()
                .anyMatch(each -> Servers.at(owner.zone(), each, design).contains(owner.name()));
        List<ZoneEntry> hidden = owner.entries().stream()
                .filter(each -> !(server && !Records.addresses(each).isEmpty()))
                .filter(each -> !(owner.name().equals(cut.get())
                        && each instanceof RecordSet set
                        && AT_CUT.contains(set.type().code())))
                .toList();
        return hidden.stream()
                .map(entry -> finding(
                                Severity.WARNING,
                                owner.subject(entry),
                                owner.name().unicode() + " " + entry.typeName() + " lies at or below the delegation of "
                                        + cut.get().unicode()
                                        + ". Resolvers are sent to the servers of that zone and never"
                                        + " see this record. Move it there.")
                        .repairedBy(Repairs.remove(owner, entry)))
                .toList();
    }
}
