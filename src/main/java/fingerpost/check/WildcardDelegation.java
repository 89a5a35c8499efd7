package fingerpost.check;

import fingerpost.dns.RecordType;
import java.util.List;
import java.util.stream.Stream;

/** NS or DNAME at a wildcard. */
final class WildcardDelegation implements NameCheck {
    @Override
    public String code() {
        return "WC03";
    }

    @Override
    public String source() {
        return "RFC 4592 section 4.2, section 4.4";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        if (!owner.name().isWildcard()) {
            return List.of();
        }
        return Stream.of(RecordType.NS, RecordType.DNAME)
                .flatMap(type -> owner.set(type).stream())
                .map(set -> finding(
                                Severity.WARNING,
                                owner.subject(set),
                                owner.name().unicode() + " has " + set.type()
                                        + " at a wildcard. What that means was left"
                                        + " undefined; BIND refuses it and others differ. Delegate or rename each name by"
                                        + " itself.")
                        .repairedBy(Repairs.remove(owner, set)))
                .toList();
    }
}
