package fingerpost.dns;

import java.util.Optional;

/** The data of one resource record. Each type has a record of its own; all others are {@link Opaque} (RFC 3597). */
public sealed interface Rdata
        permits A, Aaaa, Caa, Cname, Dname, Ds, Mx, Ns, Opaque, Ptr, ServiceBinding, Soa, Srv, Tlsa, Txt {
    RecordType type();

    /** The data in presentation format, names absolute, on one line. */
    String text();

    /** The name that this record sends its reader on to, if it names one. */
    default Optional<DomainName> target() {
        return Optional.empty();
    }

    /** This record with its target replaced; records without a target stay as they are. */
    default Rdata withTarget(DomainName target) {
        return this;
    }

    /** The data of that type that {@code text} says, names relative to the root; throws with the reason where it cannot be read. */
    static Rdata parse(RecordType type, String text) {
        return parse(type, text, DomainName.ROOT);
    }

    /**
     * The data of that type that {@code text} says in a zone of that origin; also in the generic form {@code \\# LENGTH HEX},
     * which any type may have (RFC 3597 section 5).
     */
    static Rdata parse(RecordType type, String text, DomainName origin) {
        RdataText words = RdataText.of(type, text, origin);
        RdataFields fields = words.isGeneric() || !type.isTyped() ? words.octets() : words;
        Rdata read = read(type, fields);
        fields.end();
        return read;
    }

    private static Rdata read(RecordType type, RdataFields fields) {
        return switch (type.code()) {
            case 1 -> A.read(fields);
            case 2 -> Ns.read(fields);
            case 5 -> Cname.read(fields);
            case 6 -> Soa.read(fields);
            case 12 -> Ptr.read(fields);
            case 15 -> Mx.read(fields);
            case 16 -> Txt.read(fields);
            case 28 -> Aaaa.read(fields);
            case 33 -> Srv.read(fields);
            case 39 -> Dname.read(fields);
            case 43 -> Ds.read(fields);
            case 52 -> Tlsa.read(fields);
            case 64 -> Svcb.read(fields);
            case 65 -> Https.read(fields);
            case 257 -> Caa.read(fields);
            default -> new Opaque(type, fields.hex("data"));
        };
    }
}
