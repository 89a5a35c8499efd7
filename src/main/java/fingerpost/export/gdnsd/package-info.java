/**
 * gdnsd 3.8: {@code config} with monitors (service types) and resources of its plugins, and zones whose DYNA records ask
 * them. First the tree of values, then its text, which is read back and compared before it leaves.
 *
 * <p>Said exactly, up to the order of addresses: weights and canaries drawn for each answer ({@code weighted}, sets of
 * addresses as groups), pools with health ({@code multifo}), failover ({@code simplefo} between two addresses, {@code metafo}
 * between more), lines by network over any of these ({@code geoip} with {@code nets}; the client subnet of RFC 7871 is
 * honoured), each for one family or, but for {@code metafo}, for both at a name; weights and lines of CNAMEs that leave the zone
 * ({@code DYNC}); a TTL that follows health. What gdnsd cannot
 * express, and what is written instead (gdnsd.config(5), gdnsd.zonefile(5), gdnsd-plugin-*(8)):
 *
 * <ul>
 *   <li><em>Order.</em> All addresses are shuffled. Approximate. BIND (rrset-order) has an order for each name.
 *   <li><em>Both families at one name</em> whose policies or TTLs differ in kind: a DYNA record stands for both, so the nearest
 *       plain answer of each is written. The same for name servers, which DYNA may not address, for policies nested deeper,
 *       for hashing by asker, canaries that keep askers, the nearest place, and CNAMEs into the zone itself.
 *   <li><em>Countries.</em> Only the networks of lines are written.
 *   <li><em>Fallback.</em> With too few up all are answered. In a weighted choice of several addresses each that is down takes
 *       its weight along. Approximate.
 *   <li><em>HTTPS checks</em> and odd paths: a connection to the port; {@code extmon} can run a program of yours.
 *   <li><em>Policies of other types</em> than addresses: the nearest plain answer. <em>Types</em> that gdnsd has no word for
 *       (HTTPS, SVCB, DS, TLSA, DNAME): cannot, left out.
 *   <li><em>ALIAS.</em> Cannot: the addresses known now are written. <em>Service registry.</em> Cannot: no updates (RFC 2136).
 *   <li><em>Zones</em> whose name is no plain file name: cannot.
 * </ul>
 */
@NullMarked
package fingerpost.export.gdnsd;

import org.jspecify.annotations.NullMarked;
