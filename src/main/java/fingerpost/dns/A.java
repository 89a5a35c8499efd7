package fingerpost.dns;

/**
 * The IPv4 address of a host (RFC 1035 section 3.4.1).
 *
 * @param address one address; a host with several has several records
 */
public record A(Ipv4Address address) implements Rdata {
    public static A of(String address) {
        return new A(Ipv4Address.of(address));
    }

    static A read(RdataFields fields) {
        return new A(fields.ipv4("address"));
    }

    @Override
    public RecordType type() {
        return RecordType.A;
    }

    @Override
    public String text() {
        return address.toString();
    }
}
