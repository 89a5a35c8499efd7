package fingerpost.simulate.held;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Id;
import java.util.Optional;

/** One record set in one cache, from the beginning of a scenario to its end. */
public final class Holding {
    private final Optional<Id> resolver;
    private final int cache;
    private final DomainName name;
    private final RecordType type;
    private final double rate;
    private final boolean positive;
    private final Renewals renewals;

    Holding(
            Optional<Id> resolver,
            int cache,
            DomainName name,
            RecordType type,
            double rate,
            boolean positive,
            Renewals renewals) {
        this.resolver = resolver;
        this.cache = cache;
        this.name = name;
        this.type = type;
        this.rate = rate;
        this.positive = positive;
        this.renewals = renewals;
    }

    /** Whose cache it is; empty for a resolver that the design does not have. */
    public Optional<Id> resolver() {
        return resolver;
    }

    /** The number of the cache among all. */
    public int cache() {
        return cache;
    }

    public DomainName name() {
        return name;
    }

    public RecordType type() {
        return type;
    }

    /** How many look-ups of it come to the cache in a second. */
    public double rate() {
        return rate;
    }

    /** Whether there ever is such a record; else what is held is that there is none. */
    public boolean isPositive() {
        return positive;
    }

    /** What is held so many seconds after the beginning, if every waiting time is as long as on average. */
    public Held at(double seconds) {
        return renewals.at(seconds);
    }

    /** How often it is fetched until then. */
    public double fetches(double seconds) {
        return renewals.fetches(seconds);
    }
}
