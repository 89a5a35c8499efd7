package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What client and resolver keep between two requests made one right after the other. */
final class WalkMemory {
    final NameCache stub = new NameCache();
    final NameCache resolver = new NameCache();
    final Set<DomainName> delegations = new HashSet<>();
    final Set<String> connections = new HashSet<>();
    final Map<String, String> cookies = new HashMap<>();
    final Map<String, String> redirects = new HashMap<>();
}
