package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Octets;

/**
 * One record of a zone file.
 *
 * @param data as it travels, names whole and in lower case
 */
public record ZoneRecord(DomainName owner, RecordType type, Ttl ttl, Octets data) {
    /** The data as a design holds it; {@link IllegalArgumentException} with a sentence where it cannot. */
    Rdata rdata() {
        return Rdata.parse(type, "\\# " + data.length() + (data.length() == 0 ? "" : " " + data));
    }
}
