package fingerpost.ui.simulate;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.held.Holding;
import fingerpost.simulate.result.Drain;
import fingerpost.simulate.result.Outcome;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what came of each failure in a result. */
final class Fallouts {
    private static final double MOVED = 0.99;
    private static final double GAINED = 0.01;
    private static final int MOST_GAINS = 3;
    private static final int LOOKS = 12;

    private final Topology topology;
    private final Scenario scenario;
    private final Outcome outcome;
    private final TrafficMap map;
    private final List<Holding> holdings;
    private final double clients;
    private final Map<Double, Traffic> befores = new ConcurrentHashMap<>();
    private final List<Fallout> all;

    Fallouts(Result result, TrafficMap map, List<Holding> holdings) {
        this.topology = result.experiment().topology();
        this.scenario = result.experiment().scenario();
        this.outcome = result.outcome();
        this.clients = result.clients();
        this.map = map;
        this.holdings = holdings;
        this.all = found();
    }

    /** Those in order of time that are down at that second. */
    List<Fallout> at(double seconds) {
        return all.stream().filter(each -> each.isAt(seconds)).toList();
    }

    /** What went along each line before the first of those that are down at that second; empty where there is none. */
    Map<GraphEdge, Double> before(double seconds) {
        return at(seconds).stream()
                .filter(each -> each.from() > 0)
                .findFirst()
                .map(each -> traffic(each.from()).lines())
                .orElse(Map.of());
    }

    private List<Fallout> found() {
        List<Fallout> all = new ArrayList<>();
        TreeSet<Duration> times =
                scenario.happenings().stream().map(Happening::at).collect(Collectors.toCollection(TreeSet::new));
        for (Id id : broken()) {
            boolean down = false;
            Duration since = Duration.ZERO;
            for (Duration at : ends(times)) {
                boolean now = Scratch.isDown(scenario, id, at) && at.compareTo(scenario.duration()) < 0;
                if (now && !down) {
                    since = at;
                } else if (!now && down) {
                    all.add(fallout(id, seconds(since), seconds(at)));
                }
                down = now;
            }
        }
        all.sort(Comparator.comparingDouble(Fallout::from));
        return List.copyOf(all);
    }

    private Set<Id> broken() {
        return scenario.happenings().stream()
                .filter(each -> each instanceof Happening.Fails
                        || each instanceof Happening.Refuses
                        || each instanceof Happening.AuthorityOutage)
                .flatMap(each -> each.references().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** All times at which something may be down from or to. */
    private Set<Duration> ends(Set<Duration> times) {
        TreeSet<Duration> ends = new TreeSet<>(times);
        for (Happening each : scenario.happenings()) {
            if (each instanceof Happening.AuthorityOutage out) {
                ends.add(out.at().plus(out.lasts()));
            }
        }
        ends.removeIf(each -> each.compareTo(scenario.duration()) > 0);
        ends.add(scenario.duration());
        return ends;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private Fallout fallout(Id id, double from, double until) {
        Tally tally = outcome.tally();
        int first = (int) Math.clamp(
                Math.floor(from / outcome.binLength()), 0, tally.shape().bins() - 1.0);
        int last = (int) Math.clamp(
                Math.ceil(until / outcome.binLength()),
                first + 1.0,
                tally.shape().bins());
        double requests = sum(tally.requests, first, last);
        Set<String> given = given(id);
        Optional<Drain> drain = drain(given, from, until);
        return new Fallout(
                id,
                from,
                until,
                keepsSessions(id),
                lost(id, first, last),
                share(id, from),
                drain.map(each -> after(each, from)).orElse(OptionalDouble.empty()),
                given.isEmpty()
                        ? Fallout.Address.NONE
                        : drain.isPresent() ? Fallout.Address.TAKEN_OUT : Fallout.Address.GIVEN_ON,
                topology.find(id, HostedZone.class).isPresent() ? caches(id, from) : OptionalDouble.empty(),
                requests == 0 ? 0 : sum(tally.failed, first, last) / requests,
                requests == 0 ? 0 : sum(tally.failedFirst, first, last) / requests,
                from <= 0 ? List.of() : gains(id, from, until));
    }

    private static double sum(long[] counts, int first, int last) {
        double sum = 0;
        for (int bin = first; bin < last; bin++) {
            sum += counts[bin];
        }
        return sum;
    }

    private static OptionalDouble after(Drain drain, double from) {
        OptionalDouble moved = drain.timeTo(MOVED);
        return moved.isPresent() ? OptionalDouble.of(drain.at() - from + moved.getAsDouble()) : moved;
    }

    /** How clients leave its addresses, where the name servers take them out of their answers. */
    private Optional<Drain> drain(Set<String> own, double from, double until) {
        return outcome.drains().stream()
                .filter(each -> each.at() >= from && each.at() < until)
                .filter(each -> each.addresses().stream().anyMatch(own::contains))
                .findFirst();
    }

    /** Its addresses that name servers give. */
    private Set<String> given(Id id) {
        return topology.find(id).stream()
                .flatMap(element -> switch (element) {
                    case Proxy proxy -> proxy.addresses().stream();
                    case ExternalEndpoint endpoint -> endpoint.addresses().stream();
                    case Backend backend ->
                        backend.host() instanceof Host.AtAddress(IpAddress address)
                                ? Stream.of(address)
                                : Stream.<IpAddress>of();
                    default -> Stream.<IpAddress>of();
                })
                .filter(outcome.model().addresses()::contains)
                .map(IpAddress::toString)
                .collect(Collectors.toSet());
    }

    private boolean keepsSessions(Id id) {
        int end = outcome.model().ends().indexOf(id);
        return end >= 0 && outcome.model().isStateful(end);
    }

    /** Sessions of one run that had been there when their clients came back. */
    private double lost(Id id, int first, int last) {
        int ends = outcome.tally().shape().ends();
        int end = outcome.model().ends().indexOf(id);
        double lost = 0;
        for (int bin = first; bin < last && end >= 0; bin++) {
            lost += outcome.tally().lostAt[bin * ends + end]
                    / Math.max(1, outcome.extent().runs(bin));
        }
        return lost / clients;
    }

    private OptionalDouble share(Id id, double from) {
        Double part = from <= 0 ? null : traffic(from).boxes().get(Subject.of(id));
        return part == null ? OptionalDouble.empty() : OptionalDouble.of(part);
    }

    /** The traffic of the time before that moment, found once. */
    private Traffic traffic(double from) {
        return befores.computeIfAbsent(from, at -> map.between(Math.max(0, at - LOOKS * outcome.binLength()), at));
    }

    private List<Fallout.Gain> gains(Id failed, double from, double until) {
        Traffic before = traffic(from);
        Traffic after = map.between(Math.max(from, until - LOOKS * outcome.binLength()), until);
        return after.boxes().entrySet().stream()
                .filter(each -> each.getKey().owner().isEmpty()
                        && !each.getKey().element().equals(failed))
                .map(each -> new Fallout.Gain(
                        each.getKey().element(), before.boxes().getOrDefault(each.getKey(), 0.0), each.getValue()))
                .filter(each -> each.after() - each.before() >= GAINED)
                .filter(each -> topology.find(each.element())
                        .filter(found -> !(found instanceof ClientGroup || found instanceof Resolver))
                        .isPresent())
                .sorted(Comparator.comparingDouble((Fallout.Gain each) -> each.before() - each.after()))
                .limit(MOST_GAINS)
                .toList();
    }

    private OptionalDouble caches(Id zone, double from) {
        return holdings.stream()
                .filter(each -> topology.get(zone, HostedZone.class).apex().equals(each.name())
                        || each.name()
                                .isAtOrBelow(
                                        topology.get(zone, HostedZone.class).apex()))
                .mapToDouble(each -> each.at(from).left())
                .max();
    }
}
