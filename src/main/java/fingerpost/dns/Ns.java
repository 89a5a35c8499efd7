package fingerpost.dns;

import java.util.Optional;

/**
 * A name server of the zone, or of the zone that is delegated at the owner (RFC 1035 section 3.3.11).
 *
 * @param server the host name of the authoritative server
 */
public record Ns(DomainName server) implements Rdata {
    static Ns read(RdataFields fields) {
        return new Ns(fields.name("name server"));
    }

    @Override
    public RecordType type() {
        return RecordType.NS;
    }

    @Override
    public String text() {
        return server.toString();
    }

    @Override
    public Optional<DomainName> target() {
        return Optional.of(server);
    }

    @Override
    public Ns withTarget(DomainName other) {
        return new Ns(other);
    }
}
