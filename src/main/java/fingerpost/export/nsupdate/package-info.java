/**
 * Dynamic updates (RFC 2136) in the words of BIND's {@code nsupdate}: for each zone the script that brings a running server
 * from what was exported before to what the design says, only what changes, and each change only where the server still has
 * what was exported (prerequisites, RFC 2136 section 2.4). Beside it the zone as it will be, from which the next export finds
 * its changes, and the {@code update-policy} that lets one key do it. For a service registry, a script for each instance to
 * announce and to withdraw itself.
 *
 * <p>What it cannot express: all that a plain zone cannot ({@link fingerpost.export.zonefile}), since updates carry plain
 * records; views, since an update reaches the view of its sender; a zone that does not exist yet, which no update can make; the
 * SOA except its serial, which the server raises by itself; removing the last NS of an apex (RFC 2136 section 3.4.2.4); a DS at a
 * name without NS and a DNAME at a wildcard, which named leaves out. Keys
 * are never written: {@code nsupdate -k FILE} names them.
 */
@NullMarked
package fingerpost.export.nsupdate;

import org.jspecify.annotations.NullMarked;
