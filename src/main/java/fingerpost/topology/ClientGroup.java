package fingerpost.topology;

import fingerpost.dns.IpNetwork;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Clients that behave alike.
 *
 * @param population how many, from 1
 * @param networks where their addresses lie; the first address of the first stands for the group in a walk
 * @param requestsPerHour of each client
 * @param resolvers whom they ask; may be empty while the design is being made
 */
public record ClientGroup(
        Id id,
        String label,
        long population,
        Whereabouts whereabouts,
        List<IpNetwork> networks,
        double requestsPerHour,
        List<ResolverShare> resolvers,
        Stub stub,
        Families families)
        implements Element {
    /** The stub resolver and cache of such a client. */
    public enum Stub {
        CHROMIUM("Chromium"),
        FIREFOX("Firefox"),
        JVM("JVM"),
        SYSTEMD_RESOLVED("systemd-resolved"),
        WINDOWS("Windows"),
        ANDROID("Android"),
        /** No cache of its own: glibc, musl, Go, Node.js. */
        NO_CACHE("no cache (glibc, Go, Node.js)"),
        /**
         * No cache either, and IPv4 addresses too are sorted by how many bits they begin with like the client's own: RFC 6724
         * section 6 rule 9 to the letter, as Go did before 1.6 (golang/go issue 13283).
         */
        LONGEST_PREFIX("no cache, nearest prefix first (old Go)"),
        /** Looks services up by SRV and connects directly. */
        SERVICE_AWARE("looks up SRV");

        private final String word;

        Stub(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public ClientGroup {
        networks = List.copyOf(networks);
        resolvers = List.copyOf(resolvers);
        if (population < 1) {
            throw new IllegalArgumentException("The client group " + id + " has no clients.");
        }
        if (!(requestsPerHour >= 0) || Double.isInfinite(requestsPerHour)) {
            throw new IllegalArgumentException(
                    "The client group " + id + " needs a request rate of at least 0 per hour.");
        }
    }

    @Override
    public Set<Id> references() {
        Set<Id> ids = new LinkedHashSet<>();
        resolvers.forEach(share -> ids.add(share.resolver()));
        return ids;
    }
}
