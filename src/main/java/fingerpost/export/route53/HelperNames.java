package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ZoneEntry;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that hold what stands inside of a policy, since a set with a routing of its own answers values or one other name. */
final class HelperNames {
    private static final String LABEL = "_fp";
    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST = 255;

    private final Set<DomainName> taken;

    HelperNames(HostedZone zone) {
        taken = new HashSet<>(zone.entries().stream().map(ZoneEntry::owner).collect(Collectors.toSet()));
    }

    /** {@code _fp1.www.example.com.}, one that nobody has; empty where no such name is short enough. */
    Optional<DomainName> below(DomainName owner) {
        DomainName above = owner.isWildcard() ? owner.parent() : owner;
        if (above.wireLength() + LONGEST_LABEL > LONGEST) {
            return Optional.empty();
        }
        DomainName name = above.child(LABEL + 1);
        for (int i = 2; !taken.add(name); i++) {
            name = above.child(LABEL + i);
        }
        return Optional.of(name);
    }
}
