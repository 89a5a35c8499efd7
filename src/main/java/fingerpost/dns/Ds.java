package fingerpost.dns;

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
        digest = Hex.last(RecordType.DS, "digest", digest, 4);
    }

    static Ds read(RdataFields fields) {
        return new Ds(
                fields.number("key tag", 65535),
                fields.number("algorithm", 255),
                fields.number("digest type", 255),
                fields.hex("digest"));
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
