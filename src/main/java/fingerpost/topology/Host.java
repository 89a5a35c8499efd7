package fingerpost.topology;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;

/** Where a backend is reached: at an address, or at a name that the proxy looks up. */
public sealed interface Host {
    /** The address or name, as nginx writes it: IPv6 in brackets, a name without its final dot. */
    String text();

    /** The host that the text says: an address literal, else a name. */
    static Host of(String text) {
        String bare = text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
        return IpAddress.isLiteral(bare) ? new AtAddress(IpAddress.of(bare)) : new AtName(DomainName.of(bare));
    }

    record AtAddress(IpAddress address) implements Host {
        @Override
        public String text() {
            return address.inUrl();
        }
    }

    record AtName(DomainName name) implements Host {
        @Override
        public String text() {
            return name.host();
        }
    }
}
