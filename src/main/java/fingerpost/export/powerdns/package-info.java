/**
 * PowerDNS Authoritative Server 4.7: {@code pdns.conf}, the zones of its bind backend, and a Lua record for every policy that
 * is more than a set of records. First the expression, then its text, which is read back and compared before it leaves.
 *
 * <p>Weights, canaries, hashing by asker, lines, failover and health nest as they do in the design: a Lua record is a program,
 * and brings the few functions that it needs along (PowerDNS documentation, <em>LUA records</em>). What PowerDNS cannot
 * express, and what is written instead:
 *
 * <ul>
 *   <li><em>Order.</em> {@code no-shuffle} is one switch for the whole server. It is off as soon as one set of addresses is
 *       turned or shuffled; then fixed sets are shuffled too, and a turned set is shuffled only. With it on a plain set has an
 *       order of PowerDNS's own. Approximate. BIND (rrset-order) has an order for each name.
 *   <li><em>Health.</em> {@code ifportup}, {@code ifurlup}: one probe decides, whatever failures and successes the design
 *       wants; all are made at the least interval of the design ({@code lua-health-checks-interval}); they begin when somebody
 *       asks, and until the first is made everything counts as dead, so that the fallback answers. HTTP is healthy with status
 *       200 only. To learn that nobody is up, which 4.7 has no word for, each list has 255.255.255.255 behind it, which
 *       refuses at once and without a packet. Approximate. Of names behind a CNAME health is not known: cannot. gdnsd counts
 *       probes and watches names.
 *   <li><em>Lines.</em> Exact, by the client subnet where the query has one (RFC 7871). PowerDNS says that its answer holds for
 *       the network told and no larger one.
 *   <li><em>Countries.</em> {@code country}: needs the geoip backend and a database. Approximate.
 *   <li><em>Nearest.</em> {@code pickclosest} looks the places of the addresses up in a database and cannot be told them; the
 *       first place is written. Approximate. gdnsd (auto_dc_coords) can.
 *   <li><em>Hashing by asker.</em> The shares are exact and each asker keeps its choice; which one it is, is PowerDNS's to say.
 *   <li><em>Other types</em> than addresses, CNAME, MX, SRV and PTR, and data with characters that Lua or a zone file gives a
 *       meaning: all choices are answered together, as a plain zone file does.
 *   <li><em>ALIAS.</em> {@code expand-alias} with a {@code resolver} that a person has to name. Approximate.
 *   <li><em>A TTL that follows health.</em> Cannot: it stays. gdnsd can.
 *   <li><em>Service registry.</em> Cannot: the bind backend takes no updates (RFC 2136).
 * </ul>
 */
@NullMarked
package fingerpost.export.powerdns;

import org.jspecify.annotations.NullMarked;
