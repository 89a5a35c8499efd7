/**
 * Amazon Route 53 (API 2013-04-01): change batches as {@code aws route53 change-resource-record-sets} takes them, the health
 * checks and collections of networks that they refer to, and the sets as {@code list-resource-record-sets} lists them, from which
 * the next export finds what to delete. First typed sets, then JSON, which is read back and compared before it leaves. Ids that
 * only AWS can give stand as {@code ID-OF-NAME}; no keys and no account numbers are written.
 *
 * <p>Said exactly: weights, canaries drawn for each answer, lines by country and by network, failover of any length, shuffled
 * pools with and without health, ALIAS of a name of the zone and of CloudFront, and these inside of each other, behind aliases
 * of helper names ({@code _fp1.www.example.com}). What Route 53 cannot express, and what is written instead (Developer Guide,
 * "Choosing a routing policy", "Quotas"; API reference, ResourceRecordSet):
 *
 * <ul>
 *   <li><em>Order.</em> Values are given in random order, so fixed and rotated addresses are approximate. BIND (rrset-order)
 *       has an order for each name.
 *   <li><em>Networks</em> longer than /24, of IPv6 /48: left out. BIND views, PowerDNS, gdnsd and Knot match them.
 *   <li><em>Hashing by asker</em> and canaries that keep askers: drawn anew each time. PowerDNS (pickwhashed) can.
 *   <li><em>Nearest place.</em> Geoproximity; approximate, since nothing says what askers of unknown place get.
 *   <li><em>Health.</em> Probes every 10 or 30 s, with time limits of its own; fallback to all only; nothing is probed in private
 *       and documentation networks. A TTL cannot follow health.
 *   <li><em>Weights</em> above 255: rounded. <em>More than eight</em> together: eight of them.
 *   <li><em>Routing of other types</em> than A, AAAA, CAA, CNAME, MX, PTR, SRV and TXT: the nearest plain answer.
 *   <li><em>Types</em> without a form of their own here, and DNAME: cannot.
 *   <li><em>SOA and NS</em> of the zone: Route 53 gives its own; where the design's are those, they are written.
 *   <li><em>ALIAS</em> of names elsewhere: the addresses known now. <em>Service registry:</em> what is announced while all are up.
 * </ul>
 */
@NullMarked
package fingerpost.export.route53;

import org.jspecify.annotations.NullMarked;
