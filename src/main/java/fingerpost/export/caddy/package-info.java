/**
 * Caddy 2.6: {@code caddy.json}. First the tree of JSON, then its text, which is read back and compared before it leaves.
 *
 * <p>Caddy turns a Caddyfile into this JSON before it is loaded; {@link fingerpost.export.caddyfile} writes one for people who keep
 * that form. {@code automatic_https} is off: only what the design
 * says is listened on, redirected and presented.
 *
 * <p>What Caddy cannot express, and what is written instead:
 *
 * <ul>
 *   <li><em>Wildcards.</em> Caddy's own cover one label; regular expressions of the Host stand for those of the design. In the TLS
 *       handshake a wildcard before a name reaches four labels deep, one behind a name what the certificate names. Approximate.
 *   <li><em>Paths.</em> Regular expressions, since Caddy compares paths without regard to case.
 *   <li><em>Weights.</em> None before 2.7: a backend is listed as often as its share says, its turns in a row; where the choice is
 *       by a hash they do not count. Approximate.
 *   <li><em>Backups.</em> {@code first}, beside a single other backend; beside several they are left out. Approximate.
 *   <li><em>Turns</em> are counted by each location of each address family. Approximate.
 *   <li><em>ip_hash.</em> By the whole address. <em>Hash of a cookie.</em> By all cookies together. Approximate.
 *   <li><em>Sessions that stick</em> begin at a backend drawn by chance. Approximate.
 *   <li><em>Probes.</em> By HTTP only, each believed at once. Failures in the traffic are counted alike for all backends.
 *       Approximate.
 *   <li><em>Names of backends</em> are looked up for each connection, which nginx does once.
 *   <li><em>No server left.</em> 503 where nginx answers 502.
 *   <li><em>Status 1xx.</em> Cannot; 200 is answered.
 * </ul>
 */
@NullMarked
package fingerpost.export.caddy;

import org.jspecify.annotations.NullMarked;
