package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What client and resolver keep between two requests made one right after the other. */
final class WalkMemory {
    /**
     * What a name led to.
     *
     * @param types what was asked for
     * @param lasts whether the least TTL on the way was above 0
     */
    record Known(List<RecordType> types, Map<RecordType, RRset> records, List<DomainName> chain, boolean lasts) {}

    final Map<DomainName, Known> stub = new HashMap<>();
    final Map<DomainName, Known> resolver = new HashMap<>();
    final Set<DomainName> delegations = new HashSet<>();
    final Set<String> connections = new HashSet<>();
    final Map<String, String> cookies = new HashMap<>();
    final Map<String, String> redirects = new HashMap<>();
}
