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

    /** A backend, router, proxy, endpoint or resolver stops answering: whoever asks it waits. */
    record Fails(Duration at, Id element) implements Happening {
        public Fails {
            requireTime(at);
        }

        @Override
        public Set<Id> references() {
            return Set.of(element);
        }
    }

    /** It refuses at once: a connection is reset, a resolver answers REFUSED; whoever asks it need not wait. */
    record Refuses(Duration at, Id element) implements Happening {
        public Refuses {
            requireTime(at);
        }

        @Override
        public Set<Id> references() {
            return Set.of(element);
        }
    }

    /** It answers again, after it failed or refused. */
    record Recovers(Duration at, Id element) implements Happening {
        public Recovers {
            requireTime(at);
        }

        @Override
        public Set<Id> references() {
            return Set.of(element);
        }
    }

    /** An entry of a zone takes the place of the one of its owner and type. */
    record RecordChanges(Duration at, Id zone, ZoneEntry entry) implements Happening {
        public RecordChanges {
            requireTime(at);
        }

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
        public AuthorityOutage {
            requireTimes(at, lasts);
        }

        @Override
        public Set<Id> references() {
            return Set.of(zone);
        }
    }

    /** A client group asks more often, by that factor. */
    record Surge(Duration at, Id clients, double factor, Duration lasts) implements Happening {
        public Surge {
            requireTimes(at, lasts);
            if (!(factor > 0) || Double.isInfinite(factor)) {
                throw new IllegalArgumentException("A surge needs a factor above zero.");
            }
        }

        @Override
        public Set<Id> references() {
            return Set.of(clients);
        }
    }

    /**
     * The way to addresses of those families breaks: packets are lost, nobody is told.
     *
     * @param element a proxy, endpoint, backend or router, whose addresses do not answer anyone; or a client group, which gets
     *     no answer from anywhere
     */
    record PathBreaks(Duration at, Id element, Families families, Duration lasts) implements Happening {
        public PathBreaks {
            requireTimes(at, lasts);
        }

        @Override
        public Set<Id> references() {
            return Set.of(element);
        }
    }

    /** The share of a canary changes, in ten thousandths. */
    record CanaryMoves(Duration at, Id zone, DomainName owner, int share) implements Happening {
        public CanaryMoves {
            requireTime(at);
            Canary.requireShare(share);
        }

        @Override
        public Set<Id> references() {
            return Set.of(zone);
        }
    }

    private static void requireTime(Duration at) {
        if (at.isNegative()) {
            throw new IllegalArgumentException("Nothing happens before a scenario begins; give a time from 0.");
        }
    }

    private static void requireTimes(Duration at, Duration lasts) {
        requireTime(at);
        if (lasts.isNegative() || lasts.isZero()) {
            throw new IllegalArgumentException("What happens for a while lasts longer than 0.");
        }
    }
}
