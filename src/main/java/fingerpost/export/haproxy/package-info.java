/**
 * HAProxy 2.6: {@code haproxy.cfg}, with a {@code crt-list} for each TLS port. First the tree of sections, then its text, which is
 * read back and compared before it leaves.
 *
 * <p>Each port is a frontend. It finds the server by Host, then the location by path, the least particular first, so that what
 * counts comes last and stays; then it answers, or hands on to the backend of the service.
 *
 * <p>What HAProxy cannot express, and what is written instead:
 *
 * <ul>
 *   <li><em>Paths.</em> They are compared decoded and with slashes merged, like nginx's. Dot segments are not resolved: a request
 *       with one, which clients resolve themselves (RFC 3986 section 5.2.4), is answered 400.
 *   <li><em>Certificates.</em> A wildcard of SNI covers one label. Of a server below whose name others lie, deeper names meet its
 *       certificate where that names them. The key lies in the certificate's file or beside it with {@code .key}. Approximate.
 *   <li><em>Failures in the traffic.</em> {@code max_fails} becomes {@code observe layer4 error-limit}: connections that fail one
 *       after the other, whatever the time between. A probe each {@code fail_timeout} lets the server in again, where nginx
 *       tries a request. Approximate. A sole server is never taken out, as with nginx.
 *   <li><em>ip_hash.</em> {@code balance source} hashes the whole address, nginx three octets of IPv4. Approximate.
 *   <li><em>Hash of the URI.</em> {@code balance uri} leaves the query out. Approximate.
 *   <li><em>Weights.</em> At most 256; greater ones are scaled down. Approximate.
 *   <li><em>TLS to a backend</em> is a property of {@code server}, so that a service that is reached in several ways is written as
 *       several backends, each with turns of its own. Approximate.
 *   <li><em>Backups.</em> The first one that is up takes everything; nginx shares among them.
 *   <li><em>No server left.</em> 503 where nginx answers 502.
 *   <li><em>Idle connections.</em> {@code pool-max-conn} counts for each server, nginx's {@code keepalive} for all of them.
 *   <li><em>Status 1xx.</em> Cannot; 200 is answered. The text of a 204 or 304 is not written, since none is sent.
 * </ul>
 *
 * <p>Maps in files of their own would find a host faster among ten thousand; rules in the one file are easier to read and to
 * check.
 */
@NullMarked
package fingerpost.export.haproxy;

import org.jspecify.annotations.NullMarked;
