package fingerpost.diagnose.trace;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;

/**
 * One address of one name server.
 *
 * @param address as the delegation says it
 * @param server where it really listens
 */
record Candidate(DomainName name, IpAddress address, Server server) {}
