package fingerpost.topology;

import fingerpost.dns.IpAddress;
import java.util.Set;

/**
 * A recursive resolver that client groups ask.
 *
 * @param address what authoritative servers see as the asker
 * @param clientSubnet whether it tells them the client's network (RFC 7871)
 */
public record Resolver(
        Id id, String label, Profile profile, IpAddress address, Whereabouts whereabouts, boolean clientSubnet)
        implements Element {
    /** The software or public service, whose caching and ordering it has. */
    public enum Profile {
        BIND("BIND 9.18"),
        UNBOUND("Unbound"),
        KNOT("Knot Resolver"),
        POWERDNS("PowerDNS Recursor"),
        DNSMASQ("dnsmasq"),
        GOOGLE("Google Public DNS"),
        CLOUDFLARE("Cloudflare 1.1.1.1"),
        QUAD9("Quad9"),
        OPENDNS("OpenDNS");

        private final String word;

        Profile(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    @Override
    public Set<Id> references() {
        return Set.of();
    }
}
