package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Edit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hosts that records name: where MX, SRV and NS send a reader. */
final class Targets {
    private Targets() {}

    /** Whether the design is responsible for that name and gives it no address. */
    static boolean isDead(DomainName target, Design design) {
        if (target.isRoot() || Aliases.asAddress(target).isPresent()) {
            return false;
        }
        Chain chain = design.chain(target);
        return chain.loop().isEmpty()
                && chain.ends().stream()
                        .allMatch(place -> !place.isForeign()
                                && place.addresses().isEmpty()
                                && design.endpoint(place.name()).isEmpty());
    }

    /** Whether that name is a CNAME in a zone of the design. */
    static boolean isCname(DomainName target, Design design) {
        Place place = design.place(target);
        return place.answers() && place.set(RecordType.CNAME).isPresent();
    }

    /** The hosts that the records of a type at a name send to, though the design gives them no address. */
    static Stream<DomainName> dead(Owner owner, RecordType type, Design design) {
        return of(owner, type).filter(host -> isDead(host, design));
    }

    /** The hosts that the records of a type at a name send to, though they are CNAMEs. */
    static Stream<DomainName> aliases(Owner owner, RecordType type, Design design) {
        return of(owner, type).filter(host -> isCname(host, design));
    }

    private static Stream<DomainName> of(Owner owner, RecordType type) {
        return owner.set(type).stream().flatMap(set -> set.targets().stream());
    }

    /** The record set with that target replaced by the end of its aliases, where there is exactly one. */
    static Optional<Edit> straightened(Owner owner, RecordType type, DomainName target, Design design) {
        List<DomainName> ends =
                design.chain(target).ends().stream().map(Place::name).toList();
        if (ends.size() != 1) {
            return Optional.empty();
        }
        return owner.set(type)
                .map(set -> Repairs.put(
                        "Point " + owner.name().unicode() + " " + type + " at "
                                + ends.getFirst().unicode(),
                        owner.zone(),
                        set.withPolicy(set.policy()
                                .map(data -> data.target().equals(Optional.of(target))
                                        ? data.withTarget(ends.getFirst())
                                        : data))));
    }
}
