package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;

/** The denial that a section holds. */
public final class Denials {
    private Denials() {}

    /**
     * The one that the verified sets of a zone's authority section make: of NSEC where there is one, else of NSEC3.
     *
     * @param verified whose signatures are good
     */
    public static Denial of(DomainName zone, List<SignedSet> verified) {
        List<Nsec> nsec = verified.stream()
                .filter(each -> isGenuine(each, RecordType.NSEC))
                .flatMap(each -> each.records().stream())
                .flatMap(each -> Nsec.of(each).stream())
                .toList();
        return nsec.isEmpty() ? new Nsec3Denial(zone, nsec3(zone, verified)) : new NsecDenial(nsec);
    }

    /** Whether there is any record of the kind, verified or not. */
    public static boolean isIn(List<ResourceRecord> section) {
        return section.stream()
                .anyMatch(each ->
                        each.type().equals(RecordType.NSEC) || each.type().equals(RecordType.NSEC3));
    }

    private static List<Nsec3> nsec3(DomainName zone, List<SignedSet> verified) {
        List<Nsec3> all = verified.stream()
                .filter(each -> each.type().equals(RecordType.NSEC3))
                .flatMap(each -> each.records().stream())
                .flatMap(each -> Nsec3.of(each).stream())
                .filter(each -> each.zone().equals(zone))
                .toList();
        Optional<Nsec3> first = all.stream().findFirst();
        return all.stream()
                .filter(each -> each.iterations() == first.orElseThrow().iterations()
                        && each.salt().equals(first.orElseThrow().salt()))
                .toList();
    }

    /** One that was made from a wildcard says nothing of the name that it shows. */
    private static boolean isGenuine(SignedSet set, RecordType type) {
        return set.type().equals(type) && set.signatures().stream().noneMatch(Rrsig::isExpanded);
    }
}
