package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which types stand at which name of a zone. */
final class Owners {
    private final Map<DomainName, Set<RecordType>> types = new HashMap<>();
    private final Set<DomainName> emptyOrNot = new HashSet<>();
    private boolean anyDname;

    private Owners() {}

    static Owners of(Collection<Candidate> candidates) {
        Owners owners = new Owners();
        for (Candidate candidate : candidates) {
            DomainName owner = candidate.set().owner();
            owners.types
                    .computeIfAbsent(owner, any -> new HashSet<>())
                    .add(candidate.set().type());
            owners.anyDname |= candidate.set().type().equals(RecordType.DNAME);
            for (DomainName name = owner; owners.emptyOrNot.add(name) && !name.isRoot(); name = name.parent()) {}
        }
        return owners;
    }

    Set<RecordType> typesAt(DomainName name) {
        return types.getOrDefault(name, Set.of());
    }

    boolean has(DomainName name, RecordType type) {
        return typesAt(name).contains(type);
    }

    /** Whether the zone has an address for that name, of its own or by a wildcard (RFC 4592). */
    boolean hasAddress(DomainName name, DomainName apex) {
        if (emptyOrNot.contains(name)) {
            return isAddressed(name);
        }
        DomainName encloser = name;
        while (!encloser.equals(apex) && !emptyOrNot.contains(encloser)) {
            encloser = encloser.parent();
        }
        return isAddressed(encloser.child("*"));
    }

    private boolean isAddressed(DomainName name) {
        return has(name, RecordType.A) || has(name, RecordType.AAAA);
    }

    /** The DNAME between the apex and that name, the one nearest to the apex. */
    Optional<DomainName> dnameAbove(DomainName name, DomainName apex) {
        Optional<DomainName> found = Optional.empty();
        if (anyDname) {
            for (DomainName above = name; !above.equals(apex); ) {
                above = above.parent();
                if (has(above, RecordType.DNAME)) {
                    found = Optional.of(above);
                }
            }
        }
        return found;
    }
}
