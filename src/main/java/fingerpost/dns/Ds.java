package fingerpost.dns;

import java.util.Locale;

/**
 * The digest of a key of the delegated zone, held by its parent (RFC 4034 section 5).
 *
 * @param keyTag from 0 to 65535
 * @param algorithm the number of the key's algorithm (RFC 8624)
 * @param digestType 1 SHA-1, 2 SHA-256, 4 SHA-384
 * @param digest hexadecimal, lower case
 */
public record Ds(int keyTag, int algorithm, int digestType, String digest) implements Rdata {
    public Ds {
        Bounds.sixteenBits(RecordType.DS, "key tag", keyTag);
        Bounds.eightBits(RecordType.DS, "algorithm", algorithm);
        Bounds.eightBits(RecordType.DS, "digest type", digestType);
        digest = Opaque.requireSomeHex(RecordType.DS, "digest", digest.toLowerCase(Locale.ROOT));
        Bounds.length(RecordType.DS, 4 + digest.length() / 2);
    }

    static Ds read(RdataText words) {
        return new Ds(
                words.number("key tag", 65535),
                words.number("algorithm", 255),
                words.number("digest type", 255),
                words.hex("digest"));
    }

    @Override
    public RecordType type() {
        return RecordType.DS;
    }

    @Override
    public String text() {
        return keyTag + " " + algorithm + " " + digestType + " " + digest;
    }
}
