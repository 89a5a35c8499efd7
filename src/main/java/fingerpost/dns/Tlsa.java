package fingerpost.dns;

/**
 * Which certificate a TLS server at the owner presents (RFC 6698).
 *
 * @param usage 0 to 3 in use: PKIX-TA, PKIX-EE, DANE-TA, DANE-EE
 * @param selector 0 the whole certificate, 1 its public key
 * @param matching 0 exact, 1 SHA-256, 2 SHA-512
 * @param data hexadecimal, lower case
 */
public record Tlsa(int usage, int selector, int matching, String data) implements Rdata {
    public Tlsa {
        Bounds.eightBits(RecordType.TLSA, "usage", usage);
        Bounds.eightBits(RecordType.TLSA, "selector", selector);
        Bounds.eightBits(RecordType.TLSA, "matching type", matching);
        data = Hex.last(RecordType.TLSA, "data", data, 3);
    }

    static Tlsa read(RdataFields fields) {
        return new Tlsa(
                fields.number("usage", 255),
                fields.number("selector", 255),
                fields.number("matching type", 255),
                fields.hex("data"));
    }

    @Override
    public RecordType type() {
        return RecordType.TLSA;
    }

    @Override
    public String text() {
        return usage + " " + selector + " " + matching + " " + data;
    }
}
