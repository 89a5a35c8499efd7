package fingerpost.wire.serve;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rcode;
import fingerpost.wire.TsigKey;
import java.util.Optional;

/** What stands behind a DNS listener. Called by several threads at the same time. */
public interface DnsService {
    Given answer(Heard heard);

    /** Carries a signed update out whole or not at all, and says how it ended. */
    Rcode update(ZoneUpdate update);

    /** The key of that name, where there is one. */
    Optional<TsigKey> key(DomainName name);

    /** Another number as soon as lasting answers may have changed. */
    long version();

    /** Told of what was not answered by the service itself, for a person to read. */
    void declined(IpAddress asker, String what, String rcode);
}
