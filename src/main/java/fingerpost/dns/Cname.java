package fingerpost.dns;

import java.util.Optional;

/**
 * The owner is an alias; look for the data at the canonical name (RFC 1034 section 3.6.2).
 *
 * @param canonical the name that the alias stands for
 */
public record Cname(DomainName canonical) implements Rdata {
    static Cname read(RdataFields fields) {
        return new Cname(fields.name("canonical name"));
    }

    @Override
    public RecordType type() {
        return RecordType.CNAME;
    }

    @Override
    public String text() {
        return canonical.toString();
    }

    @Override
    public Optional<DomainName> target() {
        return Optional.of(canonical);
    }

    @Override
    public Cname withTarget(DomainName other) {
        return new Cname(other);
    }
}
