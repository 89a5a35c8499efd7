/**
 * Caddy 2.6: {@code Caddyfile}, beside the JSON of {@link fingerpost.export.caddy}, from whose handlers it is made. First the tree of
 * directives, then its text, which is read back and compared before it leaves.
 *
 * <p>The JSON is the target to prefer: Caddy turns a Caddyfile into it. What the Caddyfile cannot say besides:
 *
 * <ul>
 *   <li><em>Texts</em> with <code>{$</code>, where Caddy puts variables of the environment even into quoted text, a brace alone, and
 *       those with a backquote beside a backslash before a quotation mark. Refused.
 *   <li><em>Wildcards in the TLS handshake.</em> Those before a name reach four labels deep, those behind one what the certificate
 *       names; the Host of a request is matched alike. Approximate.
 *   <li><em>Unknown hosts over TLS</em>, where no server is the default, are refused the handshake unless a certificate names them;
 *       then the connection is closed. Approximate.
 *   <li><em>Plain HTTP on port 443, or TLS on 80.</em> Caddy refuses it while these are its ports; others are named as such.
 * </ul>
 */
@NullMarked
package fingerpost.export.caddyfile;

import org.jspecify.annotations.NullMarked;
