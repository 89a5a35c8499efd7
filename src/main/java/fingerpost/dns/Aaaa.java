package fingerpost.dns;

/**
 * The IPv6 address of a host (RFC 3596 section 2).
 *
 * @param address one address; a host with several has several records
 */
public record Aaaa(Ipv6Address address) implements Rdata {
    public static Aaaa of(String address) {
        return new Aaaa(Ipv6Address.of(address));
    }

    static Aaaa read(RdataFields fields) {
        return new Aaaa(fields.ipv6("address"));
    }

    @Override
    public RecordType type() {
        return RecordType.AAAA;
    }

    @Override
    public String text() {
        return address.toString();
    }
}
