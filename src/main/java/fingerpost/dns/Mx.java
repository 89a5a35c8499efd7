package fingerpost.dns;

import java.util.Optional;

/**
 * A mail exchange for the owner (RFC 1035 section 3.3.9); the root as exchange says that there is no mail (RFC 7505).
 *
 * @param preference from 0 to 65535, lower is tried first
 */
public record Mx(int preference, DomainName exchange) implements Rdata {
    public Mx {
        Bounds.sixteenBits(RecordType.MX, "preference", preference);
    }

    static Mx read(RdataFields fields) {
        return new Mx(fields.number("preference", 65535), fields.name("exchange"));
    }

    @Override
    public RecordType type() {
        return RecordType.MX;
    }

    @Override
    public String text() {
        return preference + " " + exchange;
    }

    @Override
    public Optional<DomainName> target() {
        return Optional.of(exchange);
    }

    @Override
    public Mx withTarget(DomainName target) {
        return new Mx(preference, target);
    }
}
