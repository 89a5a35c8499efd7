package fingerpost.dns;

import java.util.Optional;

/** The data of one resource record. Each type has a record of its own; all others are {@link Opaque} (RFC 3597). */
public sealed interface Rdata
        permits A, Aaaa, Caa, Cname, Dname, Ds, Https, Mx, Ns, Opaque, Ptr, Soa, Srv, Svcb, Tlsa, Txt {
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

    /** The data of that type that {@code text} says in a zone of that origin. */
    static Rdata parse(RecordType type, String text, DomainName origin) {
        RdataText words = RdataText.of(type, text, origin);
        if (words.isGeneric()) {
            return Opaque.read(type, words);
        }
        Rdata read = switch (type.code()) {
            case 1 -> A.read(words);
            case 2 -> Ns.read(words);
            case 5 -> Cname.read(words);
            case 6 -> Soa.read(words);
            case 12 -> Ptr.read(words);
            case 15 -> Mx.read(words);
            case 16 -> Txt.read(words);
            case 28 -> Aaaa.read(words);
            case 33 -> Srv.read(words);
            case 39 -> Dname.read(words);
            case 43 -> Ds.read(words);
            case 52 -> Tlsa.read(words);
            case 64 -> Svcb.read(words);
            case 65 -> Https.read(words);
            case 257 -> Caa.read(words);
            default -> Opaque.read(type, words);
        };
        words.end();
        return read;
    }
}
