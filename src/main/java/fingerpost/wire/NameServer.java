package fingerpost.wire;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import java.util.List;

/** A name server by name, with the addresses that are known of it. */
public record NameServer(DomainName name, List<IpAddress> addresses) {
    public NameServer {
        addresses = List.copyOf(addresses);
    }
}
