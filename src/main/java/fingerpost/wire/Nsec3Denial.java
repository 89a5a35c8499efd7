package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;

/**
 * Denials of a zone with NSEC3 (RFC 5155 section 8).
 *
 * @param records of that zone, all with the same salt and iterations
 */
public record Nsec3Denial(DomainName zone, List<Nsec3> records) implements Denial {
    public Nsec3Denial {
        records = List.copyOf(records);
    }

    /** An ancestor that exists, and the record that covers the name one label longer. */
    private record Encloser(DomainName name, Optional<Nsec3> cover) {}

    @Override
    public Proof noName(DomainName name) {
        if (isTooCostly()) {
            return Proof.TOO_COSTLY;
        }
        Optional<Encloser> encloser = encloser(name);
        Optional<Nsec3> cover = encloser.flatMap(Encloser::cover);
        if (cover.isEmpty() || at(name).isPresent()) {
            return Proof.MISSING;
        }
        if (covering(encloser.get().name().wildcard()).isEmpty()) {
            return Proof.MISSING;
        }
        return cover.get().optOut() ? Proof.OPTED_OUT : Proof.PROVEN;
    }

    @Override
    public Proof noData(DomainName name, RecordType type) {
        if (isTooCostly()) {
            return Proof.TOO_COSTLY;
        }
        Optional<Nsec3> own = at(name);
        if (own.isPresent()) {
            return Nsec.deniesAt(own.get().types(), type) ? Proof.PROVEN : Proof.MISSING;
        }
        Optional<Encloser> encloser = encloser(name);
        Optional<Nsec3> cover = encloser.flatMap(Encloser::cover);
        if (cover.isEmpty()) {
            return Proof.MISSING;
        }
        Optional<Nsec3> wildcard = at(encloser.get().name().wildcard());
        if (wildcard.isPresent()) {
            return Nsec.deniesAt(wildcard.get().types(), type) ? Proof.PROVEN : Proof.MISSING;
        }
        return cover.get().optOut() ? Proof.OPTED_OUT : Proof.MISSING;
    }

    @Override
    public Proof noCloserName(DomainName name, int labels) {
        if (isTooCostly()) {
            return Proof.TOO_COSTLY;
        }
        return covering(last(name, labels + 1))
                .map(each -> each.optOut() ? Proof.OPTED_OUT : Proof.PROVEN)
                .orElse(Proof.MISSING);
    }

    @Override
    public boolean isUnsignedDelegation(DomainName name) {
        return !isTooCostly()
                && at(name).filter(each -> each.isDelegation() && Nsec.deniesAt(each.types(), RecordType.DS))
                        .isPresent();
    }

    private boolean isTooCostly() {
        return records.stream().anyMatch(each -> each.iterations() > Limits.NSEC3_ITERATIONS);
    }

    /** The closest encloser (RFC 5155 section 8.3): the longest ancestor with a record of its own. */
    private Optional<Encloser> encloser(DomainName name) {
        for (int labels = name.labels().size() - 1; labels >= zone.labels().size(); labels--) {
            DomainName each = last(name, labels);
            Optional<Nsec3> own = at(each);
            if (own.isPresent()) {
                boolean ends = own.get().isDelegation() || own.get().types().contains(RecordType.DNAME);
                return ends ? Optional.empty() : Optional.of(new Encloser(each, covering(last(name, labels + 1))));
            }
        }
        return Optional.empty();
    }

    private Optional<Nsec3> at(DomainName name) {
        String hash = hash(name);
        return records.stream().filter(each -> each.hash().equals(hash)).findFirst();
    }

    private Optional<Nsec3> covering(DomainName name) {
        String hash = hash(name);
        return records.stream().filter(each -> each.covers(hash)).findFirst();
    }

    private String hash(DomainName name) {
        return records.isEmpty()
                ? ""
                : Nsec3Hash.of(
                        name, records.getFirst().salt(), records.getFirst().iterations());
    }

    private static DomainName last(DomainName name, int labels) {
        List<String> all = name.labels();
        return DomainName.ofLabels(all.subList(Math.max(0, all.size() - labels), all.size()));
    }
}
