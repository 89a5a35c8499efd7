package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;

/**
 * A record of a provider's own type ALIAS or ANAME, which a design can hold though no server reads it.
 *
 * @param owner its number in the table of names
 */
record AliasLine(int owner, int ttl, DomainName target) {}
