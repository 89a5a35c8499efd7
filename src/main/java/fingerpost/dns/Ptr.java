package fingerpost.dns;

import java.util.Optional;

/**
 * A pointer to another name, mostly from an address back to its host (RFC 1035 section 3.3.12).
 *
 * @param pointed the name pointed to
 */
public record Ptr(DomainName pointed) implements Rdata {
    static Ptr read(RdataFields fields) {
        return new Ptr(fields.name("name"));
    }

    @Override
    public RecordType type() {
        return RecordType.PTR;
    }

    @Override
    public String text() {
        return pointed.toString();
    }

    @Override
    public Optional<DomainName> target() {
        return Optional.of(pointed);
    }

    @Override
    public Ptr withTarget(DomainName other) {
        return new Ptr(other);
    }
}
