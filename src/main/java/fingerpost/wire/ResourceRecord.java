package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import java.util.Optional;

/**
 * One record of a message, where it stood.
 *
 * @param rdata what the design's words can say of it; empty where a server sent what no zone may hold, or another class
 * @param text the data in presentation format, also of types without a record of their own (RRSIG, DNSKEY, ...)
 * @param data the data in the canonical form that signatures cover (RFC 4034 section 6.2)
 */
public record ResourceRecord(
        DomainName owner, RecordType type, int recordClass, Ttl ttl, Optional<Rdata> rdata, String text, Octets data) {
    public static final int IN = 1;

    /** A record of the class IN. */
    public static ResourceRecord of(DomainName owner, Ttl ttl, Rdata rdata) {
        return new ResourceRecord(
                owner, rdata.type(), IN, ttl, Optional.of(rdata), rdata.text(), RecordCodec.octets(rdata));
    }

    /** One line of a zone file. */
    @Override
    public String toString() {
        return owner + "\t" + ttl + "\t" + (recordClass == IN ? "IN" : "CLASS" + recordClass) + "\t" + type + "\t"
                + text;
    }
}
