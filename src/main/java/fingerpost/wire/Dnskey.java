package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ds;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import org.xbill.DNS.DNSKEYRecord;

/**
 * A public key of a zone (RFC 4034 section 2).
 *
 * @param record as it came
 * @param algorithm its number (RFC 8624)
 * @param tag by which DS and RRSIG refer to it; two keys may share one
 */
public record Dnskey(ResourceRecord record, int flags, int protocol, int algorithm, int tag) {
    private static final int ZONE = 0x0100;
    private static final int REVOKED = 0x0080;
    private static final int SECURE_ENTRY = 0x0001;
    private static final int DNSSEC = 3;
    private static final int KEY = 4;

    /** Empty where the record is no DNSKEY that can be read. */
    public static Optional<Dnskey> of(ResourceRecord record) {
        return RecordCodec.toWire(record) instanceof DNSKEYRecord key
                        && record.data().length() > KEY
                ? Optional.of(
                        new Dnskey(record, key.getFlags(), key.getProtocol(), key.getAlgorithm(), key.getFootprint()))
                : Optional.empty();
    }

    public DomainName zone() {
        return record.owner();
    }

    /** Whether it may sign records of its zone: a zone key of DNSSEC that is not revoked (RFC 5011 section 2.1). */
    public boolean maySign() {
        return (flags & ZONE) != 0 && protocol == DNSSEC && !isRevoked();
    }

    public boolean isRevoked() {
        return (flags & REVOKED) != 0;
    }

    /** Whether it is meant to be named by the parent's DS: a key signing key. */
    public boolean isSecureEntry() {
        return (flags & SECURE_ENTRY) != 0;
    }

    /** Its DS (RFC 4034 section 5.1.4); empty where the digest cannot be computed here. */
    public Optional<Ds> ds(int digestType) {
        if (!DnssecAlgorithm.isKnownDigest(digestType)) {
            return Optional.empty();
        }
        try {
            MessageDigest digest = MessageDigest.getInstance(DnssecAlgorithm.digestName(digestType));
            digest.update(Names.toWire(zone()).toWireCanonical());
            digest.update(record.data().toArray());
            return Optional.of(new Ds(tag, algorithm, digestType, HexFormat.of().formatHex(digest.digest())));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether that DS is this key's. */
    public boolean matches(Ds ds) {
        return ds.keyTag() == tag
                && ds.algorithm() == algorithm
                && ds(ds.digestType()).filter(ds::equals).isPresent();
    }

    /** Whether the data of a DS or CDS is this key's. */
    public boolean isDigestedBy(Octets ds) {
        return ds.length() > KEY
                && ds(ds.at(KEY - 1))
                        .filter(each -> ds.toString()
                                .equals("%04x%02x%02x%s".formatted(tag, algorithm, each.digestType(), each.digest())))
                        .isPresent();
    }

    /** The length of an RSA modulus (RFC 3110 section 2); empty for other algorithms. */
    public OptionalInt rsaBits() {
        Octets data = record.data();
        if (!DnssecAlgorithm.isRsa(algorithm) || data.length() < KEY + 3) {
            return OptionalInt.empty();
        }
        int shortForm = data.at(KEY);
        int begin = shortForm == 0 ? KEY + 3 + (data.at(KEY + 1) << 8 | data.at(KEY + 2)) : KEY + 1 + shortForm;
        while (begin < data.length() && data.at(begin) == 0) {
            begin++;
        }
        return begin >= data.length()
                ? OptionalInt.empty()
                : OptionalInt.of((data.length() - begin) * 8 - Integer.numberOfLeadingZeros(data.at(begin)) + 24);
    }

    /** For people: tag and algorithm. */
    @Override
    public String toString() {
        return tag + " (" + DnssecAlgorithm.name(algorithm) + ")";
    }
}
