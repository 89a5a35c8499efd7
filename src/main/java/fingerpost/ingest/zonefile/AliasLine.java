package fingerpost.ingest.zonefile;

import fingerpost.dns.DomainName;

/**
 * A record of a provider's own type ALIAS or ANAME, which a design can hold though no server reads it.
 *
 * @param owner its number in the table of names
 * @param source the number of the text in which it stands
 * @param place where its line begins there, in octets
 */
record AliasLine(int owner, int ttl, DomainName target, int source, int place) {}
