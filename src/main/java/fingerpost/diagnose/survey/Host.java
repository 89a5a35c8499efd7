package fingerpost.diagnose.survey;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;

/**
 * One address of one name server.
 *
 * @param address as the DNS says it
 * @param server where it really listens
 */
public record Host(DomainName name, IpAddress address, Server server) {
    /** For sentences: {@code ns1.example.com. (192.0.2.1)}. */
    @Override
    public String toString() {
        return name + " (" + address + ")";
    }
}
