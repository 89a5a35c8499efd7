/**
 * PowerDNS 4.7 with its GeoIP backend (package pdns-backend-geoip): {@code geoip.yml}, which holds the zones, their weights and
 * their lines by network, and {@code pdns.conf}. The file is YAML in the form of JSON (YAML 1.2 section 1.2), which the backend
 * reads; it is read back and compared before it leaves. Nobody has to allow Lua for it, and no code runs per answer.
 *
 * <p>Said exactly: record sets of every type that the Lua target says, with a TTL of their own; shuffled addresses; weights and
 * canaries drawn for each answer, where each choice is one record and each share a whole thousandth; lines by network over
 * these, the longest prefix first (the client subnet of RFC 7871 is honoured). What it cannot express, and what is written
 * instead (doc.powerdns.com/authoritative/backends/geoip.html, and PowerDNS 4.7.3):
 *
 * <ul>
 *   <li><em>Names of lines.</em> A service leads to names of its own below {@code _line} at the apex; these are answered too.
 *   <li><em>Rotated.</em> Addresses are shuffled. Approximate. BIND and NSD turn them.
 *   <li><em>Shares</em> finer than a thousandth are rounded. Approximate.
 *   <li><em>Countries.</em> A service has either networks or the place-holders of a database: only networks are written.
 *       Approximate. The Lua target ({@code powerdns}) says both.
 *   <li><em>Health, failover, hashing, nearest place, nested lines.</em> The nearest plain answer is written, and told. The Lua
 *       target can say them.
 *   <li><em>ALIAS.</em> Cannot: the addresses known now are written. <em>Service registry.</em> Cannot: the backend takes no
 *       updates (RFC 2136).
 *   <li><em>Serials</em> stay as designed: there is no secondary that could ask this backend for a transfer.
 * </ul>
 */
@NullMarked
package fingerpost.export.powerdns.geoip;

import org.jspecify.annotations.NullMarked;
