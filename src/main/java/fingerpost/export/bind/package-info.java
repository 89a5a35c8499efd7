/**
 * BIND 9.18: {@code named.conf} with its zones, and views for lines. First the tree of statements, then its text, which is
 * read back and compared before it leaves.
 *
 * <p>What BIND cannot express, and what is written instead:
 *
 * <ul>
 *   <li><em>Lines.</em> A view for each group of networks that gets answers of its own, with a copy of each zone that differs
 *       there (BIND 9 ARM, <em>view statement</em>). Views are chosen by the address that asks: the client subnet of RFC 7871
 *       is ignored, so a client behind a resolver far away gets the line of the resolver. Approximate. PowerDNS, gdnsd and
 *       Knot (mod-geoip) read the client subnet.
 *   <li><em>Countries.</em> {@code geoip country}: needs a GeoIP2 database, without which {@code named} refuses to start
 *       (ARM, {@code geoip-directory}). Approximate.
 *   <li><em>A line without a default.</em> An asker outside of all lines is told NXDOMAIN, or what a wildcard above has, where the name has nothing else;
 *       the design says that there is no data. Approximate.
 *   <li><em>Order.</em> {@code rrset-order}: {@code cyclic} counts up for each set and turns through the records in the
 *       order of their values, {@code random} shuffles. Without any {@code rrset-order} everything is cyclic; as soon as there
 *       is one, what no rule names is {@code none}, the order of the values, always the same (ARM, <em>RRset ordering</em>).
 *       Of fixed addresses the given order is lost where it is another; {@code order fixed} needs a build with
 *       {@code --enable-fixed-rrset}, which distributions do not make.
 *   <li><em>Weights, canaries, hashing by asker.</em> Cannot: all choices are answered together, of a canary the stable side.
 *       PowerDNS, gdnsd, Knot (mod-geoip) and Route 53 can.
 *   <li><em>Failover, health.</em> Cannot: BIND checks nothing; the primary, or all, are answered. gdnsd, PowerDNS and
 *       Route 53 can, or a watcher that sends updates (RFC 2136).
 *   <li><em>Nearest.</em> Cannot: the first place is written. gdnsd and PowerDNS (pickclosest) can.
 *   <li><em>ALIAS.</em> Cannot: the addresses known now are written.
 *   <li><em>Service registry.</em> {@code update-policy} with a TSIG key in a file that is included and never written here.
 *       What is announced while all is up stands in the zone from the start. Updates reach one copy of a zone only where
 *       lines have copies of their own. Approximate.
 * </ul>
 */
@NullMarked
package fingerpost.export.bind;

import org.jspecify.annotations.NullMarked;
