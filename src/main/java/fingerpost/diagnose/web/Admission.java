package fingerpost.diagnose.web;

import fingerpost.check.SpecialAddresses;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.wire.ResolutionProfile.Scope;
import java.util.List;
import java.util.Optional;

/** Whether an address that a public name gives may be asked: nobody's record may send us into private networks. */
public final class Admission {
    /** Networks whose last 32 bits are an IPv4 address (RFC 4291 section 2.5.5, RFC 6052). */
    private static final List<IpNetwork> EMBEDDING =
            List.of(IpNetwork.of("::/96"), IpNetwork.of("::ffff:0:0/96"), IpNetwork.of("64:ff9b::/96"));

    private static final List<IpNetwork> TRANSLATED =
            List.of(IpNetwork.of("64:ff9b:1::/48"), IpNetwork.of("2002::/16"));

    private Admission() {}

    /** Why it is not asked; empty if it is. */
    public static Optional<String> refusal(IpAddress address, Scope scope) {
        return switch (scope) {
            case PRIVATE -> Optional.empty();
            case PUBLIC -> special(address).map(why -> why + " and is not asked for a public name");
        };
    }

    private static Optional<String> special(IpAddress address) {
        Optional<String> reason = SpecialAddresses.reason(address);
        if (reason.isPresent()) {
            return reason;
        }
        if (SpecialAddresses.isForDocumentation(address)) {
            return Optional.of("is for documentation");
        }
        if (TRANSLATED.stream().anyMatch(each -> each.contains(address))) {
            return Optional.of("may stand for a private address");
        }
        return address instanceof Ipv6Address v6 && EMBEDDING.stream().anyMatch(each -> each.contains(v6))
                ? special(new Ipv4Address((int) v6.low()))
                : Optional.empty();
    }
}
