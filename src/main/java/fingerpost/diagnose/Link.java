package fingerpost.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.wire.Server;

/**
 * One hop of a chain of aliases.
 *
 * @param ttl as the authoritative server gave it
 * @param zone in which the alias stands
 * @param type CNAME or DNAME
 */
public record Link(DomainName owner, DomainName target, RecordType type, Ttl ttl, DomainName zone, Server server) {}
