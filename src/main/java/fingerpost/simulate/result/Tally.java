package fingerpost.simulate.result;

import java.util.Arrays;

/**
 * Everything that a simulation counts, in whole numbers, so that it adds up to the same in every order. The engine writes into
 * its fields; nobody else does.
 */
public final class Tally {
    /** How many addresses, ends and servers there are to count for, and how many bins of time. */
    public record Shape(int bins, int addresses, int ends, int servers) {}

    private final Shape shape;

    /** Look-ups that clients made of their stub resolvers. */
    public long lookups;

    /** Of these, answered from the client's own cache. */
    public long stubHits;

    /** Of these, answered by the recursive resolver without asking further. */
    public long resolverHits;

    /** Look-ups that were drawn together with others instead of being played one by one. */
    public long leaps;

    /** Look-ups of negative or failed answers. */
    public long unanswered;

    /** Requests whose first address did not take the connection. */
    public long failedFirstAttempts;

    /** Requests of a stateful backend's client that found the one of the request before, and another. */
    public long sessionsKept;

    /** See {@link #sessionsKept}. */
    public long sessionsLost;

    /** Of these, by the bin in which the client came back and the stateful end that it had been at. */
    public final long[] lostAt;

    /** Microseconds that requests took in all. */
    public long latency;

    /** How far what is counted here was played, from 0 to 1; of several, nothing that means anything. */
    public double played;

    private final long[] fates = new long[Fate.values().length];

    /** Queries that the servers got, by bin and server. */
    public final long[] queries;

    /** Connections, by bin and address. */
    public final long[] byAddress;

    /** Requests served, by bin and end. */
    public final long[] byEnd;

    /** Requests by bin. */
    public final long[] requests;

    /** Of these, not served. */
    public final long[] failed;

    /** Of these, with a failed first attempt. */
    public final long[] failedFirst;

    /** Attempts to connect that failed, by bin and address. */
    public final long[] failedAt;

    /** How long requests took. */
    public final Delays delays = new Delays();

    private final long[] lookupsBy;
    private final long[] stubHitsBy;
    private final long[] resolverHitsBy;
    private final long[] latencyBy;
    private int current;
    private long bookedLookups;
    private long bookedStubHits;
    private long bookedResolverHits;
    private long bookedLatency;

    public Tally(Shape shape) {
        this.shape = shape;
        queries = new long[shape.bins * shape.servers];
        byAddress = new long[shape.bins * shape.addresses];
        byEnd = new long[shape.bins * shape.ends];
        lostAt = new long[byEnd.length];
        requests = new long[shape.bins];
        failed = new long[shape.bins];
        failedFirst = new long[shape.bins];
        failedAt = new long[byAddress.length];
        lookupsBy = new long[shape.bins];
        stubHitsBy = new long[shape.bins];
        resolverHitsBy = new long[shape.bins];
        latencyBy = new long[shape.bins];
    }

    /**
     * From now on everything belongs to that bin. What has been added to the plain counters since the last turn is booked to
     * the bin before, so that they cost nothing while counting.
     */
    public void turnTo(int bin) {
        if (bin != current) {
            book();
            current = bin;
        }
    }

    private void book() {
        lookupsBy[current] += lookups - bookedLookups;
        stubHitsBy[current] += stubHits - bookedStubHits;
        resolverHitsBy[current] += resolverHits - bookedResolverHits;
        latencyBy[current] += latency - bookedLatency;
        bookedLookups = lookups;
        bookedStubHits = stubHits;
        bookedResolverHits = resolverHits;
        bookedLatency = latency;
    }

    /** Look-ups in that bin. */
    public long lookups(int bin) {
        book();
        return lookupsBy[bin];
    }

    /** Of these, answered from the client's own cache. */
    public long stubHits(int bin) {
        book();
        return stubHitsBy[bin];
    }

    /** Of these, answered by the recursive resolver without asking further. */
    public long resolverHits(int bin) {
        book();
        return resolverHitsBy[bin];
    }

    /** Microseconds that the requests of that bin took in all. */
    public long latency(int bin) {
        book();
        return latencyBy[bin];
    }

    /** One request more ended so. */
    @SuppressWarnings("EnumOrdinal")
    public void end(Fate fate) {
        fates[fate.ordinal()]++;
    }

    /** So many requests more were served by way of that address; their look-ups and ends are not counted with it. */
    @SuppressWarnings("EnumOrdinal")
    public void served(int bin, int address, long took, long count) {
        requests[bin] += count;
        byAddress[bin * shape.addresses + address] += count;
        fates[Fate.SERVED.ordinal()] += count;
        latency += took * count;
        delays.record(took, count);
    }

    /** How many requests ended so. */
    @SuppressWarnings("EnumOrdinal")
    public long ended(Fate fate) {
        return fates[fate.ordinal()];
    }

    public Shape shape() {
        return shape;
    }

    /** Adds what another one of the same shape has counted. */
    public void add(Tally other) {
        book();
        other.book();
        lookups += other.lookups;
        stubHits += other.stubHits;
        resolverHits += other.resolverHits;
        leaps += other.leaps;
        unanswered += other.unanswered;
        failedFirstAttempts += other.failedFirstAttempts;
        sessionsKept += other.sessionsKept;
        sessionsLost += other.sessionsLost;
        latency += other.latency;
        add(fates, other.fates);
        add(queries, other.queries);
        add(byAddress, other.byAddress);
        add(byEnd, other.byEnd);
        add(lostAt, other.lostAt);
        add(requests, other.requests);
        add(failed, other.failed);
        add(failedFirst, other.failedFirst);
        add(failedAt, other.failedAt);
        add(lookupsBy, other.lookupsBy);
        add(stubHitsBy, other.stubHitsBy);
        add(resolverHitsBy, other.resolverHitsBy);
        add(latencyBy, other.latencyBy);
        bookedLookups = lookups;
        bookedStubHits = stubHits;
        bookedResolverHits = resolverHits;
        bookedLatency = latency;
        delays.add(other.delays);
    }

    /** All requests. */
    public long allRequests() {
        return Arrays.stream(requests).sum();
    }

    /** All queries of authoritative servers. */
    public long allQueries() {
        return Arrays.stream(queries).sum();
    }

    /**
     * Checks that every request ended exactly once and every look-up was counted for what it was.
     *
     * @throws IllegalStateException with the numbers where they do not add up
     */
    public void audit() {
        long ended = Arrays.stream(fates).sum();
        if (ended != allRequests()) {
            throw new IllegalStateException(allRequests() + " requests began, " + ended + " ended.");
        }
        long served = Arrays.stream(byEnd).sum();
        if (served != ended(Fate.SERVED)) {
            throw new IllegalStateException(ended(Fate.SERVED) + " requests were served, " + served + " by ends.");
        }
        if (Arrays.stream(failed).sum() != ended - served) {
            throw new IllegalStateException("Failures in time do not add up to " + (ended - served) + ".");
        }
        if (stubHits + resolverHits > lookups) {
            throw new IllegalStateException("More look-ups were answered from caches than made.");
        }
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
