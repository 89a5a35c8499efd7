package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ns;
import fingerpost.dns.Rdata;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A delegation that names other servers than the child zone itself. */
final class DelegationDiffers implements NameCheck {
    @Override
    public String code() {
        return "DEL06";
    }

    @Override
    public String source() {
        return "RFC 1034 section 4.2.2; Zonemaster DELEGATION07";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        Optional<Id> child = design.zoneWithApex(owner.name());
        Optional<RecordSet> delegation = Servers.delegation(owner);
        if (delegation.isEmpty() || child.isEmpty()) {
            return List.of();
        }
        Set<DomainName> above = new TreeSet<>(delegation.get().targets());
        Set<DomainName> below = Servers.at(child.get(), owner.name(), design);
        if (below.isEmpty() || above.equals(below)) {
            return List.of();
        }
        boolean wrong = !below.containsAll(above);
        return List.of(finding(
                        wrong ? Severity.ERROR : Severity.NOTICE,
                        owner.subject(delegation.get()),
                        owner.apex().unicode() + " delegates " + owner.name().unicode() + " to " + Servers.spoken(above)
                                + ", but the zone itself names " + Servers.spoken(below) + ". "
                                + (wrong
                                        ? "Resolvers may ask servers that do not serve the zone"
                                        : "Some of its servers are asked less than meant")
                                + "; make both sets equal.")
                .repairedBy(Repairs.put(
                        "Delegate " + owner.name().unicode() + " to its own servers",
                        owner.zone(),
                        delegation
                                .get()
                                .withPolicy(new Fixed(
                                        below.stream().<Rdata>map(Ns::new).toList())))));
    }
}
