package fingerpost.check;

import fingerpost.dns.Caa;
import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Certificate;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** A certificate for a name for which CAA records let nobody issue one. */
final class CaaForbids implements ElementCheck<Certificate> {
    @Override
    public String code() {
        return "CAA01";
    }

    @Override
    public String source() {
        return "RFC 8659 section 3, section 4.2, section 4.3";
    }

    @Override
    public Class<Certificate> kind() {
        return Certificate.class;
    }

    @Override
    public List<Finding> of(Certificate certificate, Design design) {
        return certificate.names().stream()
                .distinct()
                .flatMap(name -> relevant(name, design)
                        .filter(set -> forbids(Records.of(set, Caa.class), name.isWildcard()))
                        .map(set -> finding(
                                Severity.WARNING,
                                Subject.of(certificate.id()),
                                "The CAA records of " + set.owner().unicode()
                                        + " let no authority issue a certificate for " + name.unicode() + ", but "
                                        + certificate.label()
                                        + " is for it. It cannot be renewed. Name its authority in an "
                                        + (name.isWildcard() ? "issuewild" : "issue") + " record."))
                        .stream())
                .toList();
    }

    /** The CAA set that an authority obeys: at the name, through its aliases, or at the closest name above. */
    private static Optional<RecordSet> relevant(DomainName name, Design design) {
        DomainName at = name.isWildcard() ? name.parent() : name;
        while (!at.isRoot()) {
            List<Place> places = places(at, design);
            Optional<RecordSet> set = places.stream()
                    .filter(Place::answers)
                    .flatMap(place -> place.set(RecordType.CAA).stream())
                    .findFirst();
            if (set.isPresent() || places.stream().anyMatch(Place::isForeign)) {
                return set;
            }
            at = at.parent();
        }
        return Optional.empty();
    }

    /** Where a CAA look-up ends: an ALIAS stands in for addresses only. */
    private static List<Place> places(DomainName name, Design design) {
        Place place = design.place(name);
        return place.kind() == Place.Kind.RENAMED || Targets.isCname(name, design)
                ? design.chain(name).ends()
                : List.of(place);
    }

    private static boolean forbids(List<Caa> records, boolean wildcard) {
        List<Caa> wild = tagged(records, "issuewild");
        List<Caa> said = wildcard && !wild.isEmpty() ? wild : tagged(records, "issue");
        return !said.isEmpty()
                && said.stream()
                        .allMatch(each -> each.value().strip().startsWith(";")
                                || each.value().isBlank());
    }

    private static List<Caa> tagged(List<Caa> records, String tag) {
        return records.stream().filter(each -> each.tag().equals(tag)).toList();
    }
}
