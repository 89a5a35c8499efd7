package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of one owner and type, with the signatures that came beside them. */
public record SignedSet(DomainName owner, RecordType type, List<ResourceRecord> records, List<Rrsig> signatures) {
    public SignedSet {
        records = List.copyOf(records);
        signatures = List.copyOf(signatures);
    }

    /** The RRsets of a section in their order; signatures without records are left out. */
    public static List<SignedSet> of(List<ResourceRecord> section) {
        Map<DomainName, Map<RecordType, List<ResourceRecord>>> sets = new LinkedHashMap<>();
        List<Rrsig> signatures = new ArrayList<>();
        for (ResourceRecord each : section) {
            if (each.type().equals(RecordType.RRSIG)) {
                Rrsig.of(each).ifPresent(signatures::add);
            } else if (each.recordClass() == ResourceRecord.IN) {
                sets.computeIfAbsent(each.owner(), any -> new LinkedHashMap<>())
                        .computeIfAbsent(each.type(), any -> new ArrayList<>())
                        .add(each);
            }
        }
        List<SignedSet> all = new ArrayList<>();
        sets.forEach((owner, types) -> types.forEach((type, records) -> all.add(new SignedSet(
                owner,
                type,
                records,
                signatures.stream()
                        .filter(each -> each.covered().equals(type)
                                && each.record().owner().equals(owner))
                        .toList()))));
        return all;
    }

    public static Optional<SignedSet> find(List<ResourceRecord> section, DomainName owner, RecordType type) {
        return of(section).stream()
                .filter(each -> each.owner().equals(owner) && each.type().equals(type))
                .findFirst();
    }

    /** The zone that signed it, as the first signature says. */
    public Optional<DomainName> signer() {
        return signatures.stream().map(Rrsig::signer).filter(owner::isAtOrBelow).findFirst();
    }
}
