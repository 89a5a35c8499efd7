package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import java.util.List;
import java.util.Optional;

/** Denials of a zone with NSEC (RFC 4035 section 5.4). */
public record NsecDenial(List<Nsec> records) implements Denial {
    public NsecDenial {
        records = List.copyOf(records);
    }

    @Override
    public Proof noName(DomainName name) {
        return proven(covering(name)
                .filter(each -> !each.next().isBelow(name))
                .flatMap(each -> covering(closest(name, each).wildcard()))
                .isPresent());
    }

    @Override
    public Proof noData(DomainName name, RecordType type) {
        Optional<Nsec> own = at(name);
        if (own.isPresent()) {
            return proven(own.get().denies(type));
        }
        Optional<Nsec> around = covering(name);
        if (around.filter(each -> each.next().isBelow(name)).isPresent()) {
            return Proof.PROVEN;
        }
        return proven(around.flatMap(each -> at(closest(name, each).wildcard()))
                .filter(each -> each.denies(type))
                .isPresent());
    }

    @Override
    public Proof noCloserName(DomainName name, int labels) {
        return proven(covering(name)
                .filter(each -> closest(name, each).labels().size() == labels)
                .isPresent());
    }

    @Override
    public boolean isUnsignedDelegation(DomainName name) {
        return at(name).filter(each -> each.isDelegation() && each.denies(RecordType.DS))
                .isPresent();
    }

    private Optional<Nsec> at(DomainName name) {
        return records.stream().filter(each -> each.owner().equals(name)).findFirst();
    }

    private Optional<Nsec> covering(DomainName name) {
        return records.stream()
                .filter(each -> each.covers(name) && !(each.endsTheZone() && name.isBelow(each.owner())))
                .findFirst();
    }

    /** The closest ancestor of the name that exists: one of the names around it lies at or below that. */
    private static DomainName closest(DomainName name, Nsec around) {
        DomainName each = name.parent();
        while (!around.owner().isAtOrBelow(each) && !around.next().isAtOrBelow(each)) {
            each = each.parent();
        }
        return each;
    }

    private static Proof proven(boolean so) {
        return so ? Proof.PROVEN : Proof.MISSING;
    }
}
