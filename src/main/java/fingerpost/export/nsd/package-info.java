/**
 * NSD 4.6: {@code nsd.conf} with its zones. First the sections, then their text, which is read back and compared before it
 * leaves.
 *
 * <p>What NSD cannot express, and what is written instead (nsd.conf(5)):
 *
 * <ul>
 *   <li><em>Order.</em> {@code round-robin} is one switch for the whole server with one counter for all record sets. Off, all
 *       records stand as in the zone, exactly. It is on as soon as one set of addresses is turned or shuffled; then fixed sets
 *       are turned as well, and a shuffled set is turned only. Approximate. BIND (rrset-order) has an order for each name.
 *   <li><em>Lines, places.</em> Cannot: one answer for all, the default line. BIND (views), PowerDNS, gdnsd and Knot
 *       (mod-geoip) can.
 *   <li><em>Weights, canaries, hashing by asker.</em> Cannot: all choices are answered together, of a canary the stable side.
 *       PowerDNS, gdnsd, Knot (mod-geoip) and Route 53 can.
 *   <li><em>Failover, health.</em> Cannot: NSD checks nothing. gdnsd, PowerDNS and Route 53 can.
 *   <li><em>ALIAS.</em> Cannot: the addresses known now are written.
 *   <li><em>Service registry.</em> Cannot: NSD takes no updates (RFC 2136). What is announced while all is up is written. BIND
 *       and Knot take updates, and NSD may be their secondary.
 * </ul>
 */
@NullMarked
package fingerpost.export.nsd;

import org.jspecify.annotations.NullMarked;
