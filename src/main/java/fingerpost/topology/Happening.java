package fingerpost.topology;

import fingerpost.dns.DomainName;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/** Something that happens in a scenario, so long after its start. */
public sealed interface Happening {
    Duration at();

    /** The elements that it names. */
    Set<Id> references();

    /** A backend, proxy or endpoint stops answering. */
    record Fails(Duration at, Id element) implements Happening {
        @Override
        public Set<Id> references() {
            return Set.of(element);
        }
    }

    /** It answers again. */
    record Recovers(Duration at, Id element) implements Happening {
        @Override
        public Set<Id> references() {
            return Set.of(element);
        }
    }

    /** An entry of a zone takes the place of the one of its owner and type. */
    record RecordChanges(Duration at, Id zone, ZoneEntry entry) implements Happening {
        @Override
        public Set<Id> references() {
            Set<Id> ids =
                    new HashSet<>(entry instanceof RecordSet set ? set.policy().lines() : Set.of());
            ids.add(zone);
            return ids;
        }
    }

    /** The authoritative servers of a zone do not answer. */
    record AuthorityOutage(Duration at, Id zone, Duration lasts) implements Happening {
        @Override
        public Set<Id> references() {
            return Set.of(zone);
        }
    }

    /** A client group asks more often, by that factor. */
    record Surge(Duration at, Id clients, double factor, Duration lasts) implements Happening {
        public Surge {
            if (!(factor > 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException("A surge needs a factor above zero.");
            }
        }

        @Override
        public Set<Id> references() {
            return Set.of(clients);
        }
    }

    /** The share of a canary changes, in ten thousandths. */
    record CanaryMoves(Duration at, Id zone, DomainName owner, int share) implements Happening {
        public CanaryMoves {
            Canary.requireShare(share);
        }

        @Override
        public Set<Id> references() {
            return Set.of(zone);
        }
    }
}
