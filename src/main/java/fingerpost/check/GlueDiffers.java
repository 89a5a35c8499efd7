package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.topology.Edit;
import fingerpost.topology.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Glue that says other addresses than the zone itself. */
final class GlueDiffers implements NameCheck {
    @Override
    public String code() {
        return "DEL09";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.2.2; Zonemaster CONSISTENCY05";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        return Servers.delegation(owner).stream()
                .flatMap(set -> set.targets().stream())
                .flatMap(server -> differing(owner, server, design).stream())
                .toList();
    }

    private Optional<Finding> differing(Owner owner, DomainName server, Design design) {
        Set<IpAddress> glue = Servers.addresses(owner.zone(), server, design);
        Optional<Id> home = design.apexOf(server).flatMap(design::zoneWithApex).filter(id -> !id.equals(owner.zone()));
        Set<IpAddress> own =
                home.map(zone -> Servers.addresses(zone, server, design)).orElse(Set.of());
        if (glue.isEmpty() || own.isEmpty() || glue.equals(own)) {
            return Optional.empty();
        }
        List<Edit> edits = Servers.addressSets(home.get(), server, design).stream()
                .map(set -> Repairs.put("Copy " + set.type(), owner.zone(), set))
                .toList();
        return Optional.of(finding(
                        Severity.ERROR,
                        owner.subject(RecordType.NS),
                        "The glue in " + owner.apex().unicode() + " says that " + server.unicode() + " has "
                                + Servers.spoken(glue) + ", but its own zone says " + Servers.spoken(own)
                                + ". Resolvers that trust the glue ask the wrong machine. Copy the addresses.")
                .repairedBy(Edit.all("Correct the glue of " + server.unicode(), withoutOld(owner, server, edits))));
    }

    private static List<Edit> withoutOld(Owner owner, DomainName server, List<Edit> edits) {
        List<Edit> all = new ArrayList<>();
        all.add(Repairs.inZone(
                "Remove old glue",
                owner.zone(),
                zone -> zone.without(server, "A").without(server, "AAAA")));
        all.addAll(edits);
        return all;
    }
}
