package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Octets;

/**
 * One record of a zone file.
 *
 * @param data as it travels, names whole and in lower case
 */
public record ZoneRecord(DomainName owner, RecordType type, Ttl ttl, Octets data) {}
