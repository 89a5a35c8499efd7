package fingerpost.diagnose;

import fingerpost.dns.DomainName;
import fingerpost.wire.Exchange;
import fingerpost.wire.NameServer;
import java.util.List;
import java.util.Optional;

/**
 * A zone that a trace passed, with its servers.
 *
 * @param servers as the parent delegates them, with the addresses that were found (glue or looked up)
 * @param referral the reply of the parent that named them; the root has none
 */
public record Cut(DomainName zone, List<NameServer> servers, Optional<Exchange> referral) {
    public Cut {
        servers = List.copyOf(servers);
    }
}
