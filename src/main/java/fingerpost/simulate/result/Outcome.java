package fingerpost.simulate.result;

import fingerpost.simulate.compiled.Aim;
import fingerpost.simulate.compiled.Group;
import fingerpost.simulate.compiled.Model;
import fingerpost.topology.Id;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What came of playing a scenario. */
public final class Outcome {
    private final Id scenario;
    private final long seed;
    private final Extent extent;
    private final boolean leaps;
    private final Model model;
    private final Tally tally;
    private final Spread spread;
    private final Targets targets;

    /**
     * Of these counts.
     *
     * @param extent how often it was played; counts are the sum of all
     * @param leaps whether it was played from query to query
     */
    public Outcome(Id scenario, long seed, Extent extent, boolean leaps, Model model, Tally tally, Spread spread) {
        this.scenario = scenario;
        this.seed = seed;
        this.extent = extent;
        this.leaps = leaps;
        this.model = model;
        this.tally = tally;
        this.spread = spread;
        this.targets = new Targets(model, extent);
    }

    public Id scenario() {
        return scenario;
    }

    public long seed() {
        return seed;
    }

    /** How often it was to be played; counts are the sum of what was. */
    public int runs() {
        return extent.planned();
    }

    /** Whether it was played to the end. */
    public boolean whole() {
        return extent.isWhole();
    }

    /** How much of it was played. */
    public Extent extent() {
        return extent;
    }

    /** Whether it was played from query to query, requests between them drawn as a number. */
    public boolean leaps() {
        return leaps;
    }

    public Model model() {
        return model;
    }

    public Tally tally() {
        return tally;
    }

    public Spread spread() {
        return spread;
    }

    /**
     * A thing that requests go to, with its share over the whole time.
     *
     * @param target the share that the design says
     */
    public record Part(String endpoint, Share share, double target) {}

    /** Seconds of the scenario. */
    public double duration() {
        return model.duration() / 1e6;
    }

    /** Seconds of one bin. */
    public double binLength() {
        return duration() / tally.shape().bins();
    }

    /** The part of look-ups that the clients' own caches answered. */
    public double stubHitRatio() {
        return ratio(tally.stubHits, tally.lookups);
    }

    /** The part of the look-ups that came to a resolver which it answered without asking. */
    public double resolverHitRatio() {
        return ratio(tally.resolverHits, tally.lookups - tally.stubHits);
    }

    /** A part of a whole; 0 of nothing. */
    public static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Each proxy and its share of connections. */
    public List<Part> proxies() {
        return proxiesAt(tally.shape().bins());
    }

    List<Part> proxiesAt(int bin) {
        List<Group> groups = model.groups();
        return IntStream.range(0, groups.size())
                .filter(i -> groups.get(i).kind() == Group.Kind.PROXY)
                .mapToObj(i -> new Part(
                        groups.get(i).label(), spread.ofGroup(i, bin), target(aim -> sum(aim, groups.get(i)), bin)))
                .toList();
    }

    /** Each address and its share of connections. */
    public List<Part> addresses() {
        return addressesAt(tally.shape().bins());
    }

    List<Part> addressesAt(int bin) {
        return IntStream.range(0, model.addresses().size())
                .mapToObj(i -> new Part(
                        model.addresses().get(i).toString(),
                        spread.ofAddress(i, bin),
                        target(aim -> aim.address(i), bin)))
                .toList();
    }

    /** Each backend, endpoint or answering proxy and its share of requests. */
    public List<Part> ends() {
        return endsAt(tally.shape().bins());
    }

    List<Part> endsAt(int bin) {
        return IntStream.range(0, model.ends().size())
                .mapToObj(
                        i -> new Part(model.ends().get(i).text(), spread.ofEnd(i, bin), target(aim -> aim.end(i), bin)))
                .toList();
    }

    private static double sum(Aim aim, Group group) {
        return group.addresses().stream().mapToDouble(aim::address).sum();
    }

    private double target(ToDoubleFunction<Aim> part, int bin) {
        int bins = tally.shape().bins();
        return bin == bins
                ? targets.mean(part)
                : targets.mean(part, model.duration() * bin / bins, model.duration() * (bin + 1) / bins);
    }

    /** How clients left the addresses that the name servers stopped giving. */
    public List<Drain> drains() {
        return new Drains(model, tally, targets).all();
    }

    /** The canaries, and how surely each gets its share. */
    public List<Rollout> rollouts() {
        return new Rollouts(model, spread, targets).all();
    }

    /** How everything went over time. */
    public List<Series> series() {
        return new Course(this).series();
    }

    /** Requests of one playing; where it was stopped, as many as were played of it on average. */
    public double requests() {
        return perRun(tally.allRequests());
    }

    /** So many of all playings, in one. */
    public double perRun(long count) {
        return extent.runs() > 0 ? count / extent.runs() : 0;
    }

    /** So many in that bin of all playings, by the second in one. */
    public double perSecond(long count, int bin) {
        return extent.runs(bin) > 0 ? count / (binLength() * extent.runs(bin)) : 0;
    }

    /** The mean time that a request took, in milliseconds. */
    public double meanLatency() {
        return ratio(tally.latency, tally.allRequests()) / 1_000;
    }

    /** Requests that were not served. */
    public long failedRequests() {
        return Arrays.stream(Fate.values())
                .filter(fate -> fate != Fate.SERVED)
                .mapToLong(tally::ended)
                .sum();
    }

    /** Queries a second that the authoritative servers got, on average. */
    public double meanQueries() {
        return perRun(tally.allQueries()) / duration();
    }

    /** The same in the bin with most of them. */
    public double peakQueries() {
        int servers = tally.shape().servers();
        return IntStream.range(0, tally.shape().bins())
                .mapToDouble(bin -> perSecond(
                        Arrays.stream(tally.queries, bin * servers, (bin + 1) * servers)
                                .sum(),
                        bin))
                .max()
                .orElse(0);
    }
}
