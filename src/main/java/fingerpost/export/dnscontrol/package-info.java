/**
 * DNSControl 4: {@code dnsconfig.js} with a {@code D()} for each zone, and {@code creds.json} whose secrets stand in the
 * environment ({@code $NAME}). Functions and their arguments after DNSControl's own documentation
 * (documentation/language-reference) and sources (pkg/js/helpers.js, pkg/normalize/validate.go).
 *
 * <p>DNSControl speaks to providers, and which types and ALIAS one can do it says itself ({@code dnscontrol check}). It deletes
 * from a provider what the file does not hold, so the file says at each zone how many record sets of the design are missing.
 *
 * <p>What it cannot express: answer policies (one answer for all is written; {@code R53_WEIGHT} is Route 53's alone, and the
 * file names no provider's own words); the order of records; the SOA; announcements of instances; a TTL of 0, which it takes
 * for none; the TTL that follows health; how a text is split into strings; texts that are no UTF-8; names with other octets than
 * letters, digits, {@code - _ /} and a star; CAA with other flags than 0 and 128 or other tags than {@code issue}, {@code
 * issuewild} and {@code iodef}; a CNAME beside other data or at the apex; records of types without a function, since there is
 * no generic form. NS at the apex are {@code NAMESERVER}, which also tells a registrar where one is named.
 */
@NullMarked
package fingerpost.export.dnscontrol;

import org.jspecify.annotations.NullMarked;
