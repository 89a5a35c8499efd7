/**
 * Knot DNS 3.2: {@code knot.conf} with its zones, and the files of {@code mod-geoip} for lines and weights. First the
 * sections, then their text, which is read back and compared before it leaves.
 *
 * <p>What Knot cannot express, and what is written instead (knot.conf(5); Knot DNS manual, <em>geoip</em>):
 *
 * <ul>
 *   <li><em>Lines.</em> {@code mode: subnet}, by the longest network, client subnets (RFC 7871) included: exact. The module is
 *       asked for the name of the question only, so a CNAME that leads to a name with lines is followed to the default line.
 *       A name answered for all that lies below a wildcard would be answered as well, so such a wildcard has its default line
 *       only. Lines inside of a choice with a weight: the default line.
 *   <li><em>Countries.</em> Not written; {@code mode: geodb} needs a GeoIP2 database. Networks need none.
 *   <li><em>Weights and canaries.</em> {@code mode: weighted}, drawn for each answer: exact up to a sum of 10,000 once
 *       shortened (the module takes 255 for one choice and 65,535 for all; a greater weight stands in several choices alike).
 *       Lines may hold one answer each, so weights inside of a line are answered together.
 *   <li><em>Hashing by asker.</em> Drawn for each answer. Approximate. PowerDNS (pickwhashed) can.
 *   <li><em>Order.</em> {@code answer-rotation} is one switch for the server: where an answer begins is taken from the number
 *       of the query instead of counted. Off, records stand in the order of their values. BIND (rrset-order) has an order for
 *       each name and counts.
 *   <li><em>Failover, health, nearest.</em> Cannot: the primary, all, the first. gdnsd and PowerDNS can.
 *   <li><em>ALIAS.</em> Cannot: the addresses known now are written.
 *   <li><em>Service registry.</em> An {@code acl} for updates (RFC 2136) with a TSIG key in a file that is included and never
 *       written here.
 * </ul>
 */
@NullMarked
package fingerpost.export.knot;

import org.jspecify.annotations.NullMarked;
