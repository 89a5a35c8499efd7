package fingerpost.ui.paste;

import fingerpost.dns.DomainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.util.Optional;
import java.util.Set;

/** In which zone a name belongs. */
final class ZoneName {
    /** Names of networks at home and in offices, which nobody registers. */
    private static final Set<String> LOCAL =
            Set.of("local", "internal", "lan", "home", "corp", "intranet", "localdomain", "private", "test");

    private ZoneName() {}

    /** The apex of the zone in the design that holds it, else of the one that its owner would most likely have. */
    static Optional<DomainName> of(DomainName name, Topology topology) {
        return topology.zoneFor(name).map(HostedZone::apex).or(() -> guessed(name));
    }

    /** Below a country with second levels such as co.uk, three labels; else two. */
    private static Optional<DomainName> guessed(DomainName name) {
        int size = name.labels().size();
        if (size < 2) {
            return Optional.empty();
        }
        String last = name.labels().getLast();
        String before = name.labels().get(size - 2);
        if (LOCAL.contains(last)) {
            return Optional.of(cut(name, 1));
        }
        boolean second = last.length() == 2 && before.matches("co|com|net|org|gov|ac|edu|or|ne|go");
        return second && size < 3 ? Optional.empty() : Optional.of(cut(name, second ? 3 : 2));
    }

    private static DomainName cut(DomainName name, int labels) {
        DomainName cut = name;
        while (cut.labels().size() > labels) {
            cut = cut.parent();
        }
        return cut;
    }
}
