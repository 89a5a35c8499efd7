package fingerpost.dns;

import java.util.Optional;

/**
 * Everything below the owner is found at the same labels below another name (RFC 6672).
 *
 * @param subtree the name that replaces the owner in longer names
 */
public record Dname(DomainName subtree) implements Rdata {
    static Dname read(RdataFields fields) {
        return new Dname(fields.name("target"));
    }

    @Override
    public RecordType type() {
        return RecordType.DNAME;
    }

    @Override
    public String text() {
        return subtree.toString();
    }

    @Override
    public Optional<DomainName> target() {
        return Optional.of(subtree);
    }

    @Override
    public Dname withTarget(DomainName other) {
        return new Dname(other);
    }
}
