package fingerpost.simulate.compiled;

import fingerpost.simulate.random.Dice;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Canary;
import fingerpost.topology.Checkers;
import fingerpost.topology.Failover;
import fingerpost.topology.Happening;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that happens in a scenario whatever the clients do: the eras, from what fails and what the checks then believe. */
final class Timeline {
    private static final int MOST_ERAS = 10_000;
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private final Topology start;
    private final long duration;
    private final long seed;
    private final TreeMap<Long, List<Happening>> happenings = new TreeMap<>();
    private final Map<Id, List<Beliefs.Change>> truth = new LinkedHashMap<>();
    private final Map<Id, List<Beliefs.Change>> ways = new LinkedHashMap<>();
    private final TreeMap<Long, List<Runnable>> changes = new TreeMap<>();
    private final Checkers checkers;
    private final Set<Id> down = new HashSet<>();
    private final Set<Id> refusing = new HashSet<>();
    private final List<Happening.AuthorityOutage> outages = new ArrayList<>();
    private final List<Happening.PathBreaks> broken = new ArrayList<>();
    private final Map<HealthCheck, Set<Id>> beliefs = new HashMap<>();
    private final Map<HealthCheck, Map<Id, Duration>> pace = new HashMap<>();
    private Topology topology;

    private Timeline(Topology topology, Scenario scenario, long seed) {
        this.start = topology;
        this.topology = topology;
        if (scenario.duration().compareTo(Scenario.LONGEST) > 0) {
            throw new SimulationProblem("The scenario " + scenario.id() + " lasts "
                    + scenario.duration().toDays() + " days; at most " + Scenario.LONGEST.toDays()
                    + " can be simulated. Let it be shorter.");
        }
        if (scenario.duration().compareTo(SHORTEST) < 0) {
            throw new SimulationProblem("The scenario " + scenario.id()
                    + " is over in less than a second; give it a duration in which clients ask.");
        }
        this.duration = Beliefs.micros(scenario.duration());
        this.checkers = scenario.conditions().checkers();
        this.seed = seed;
        for (Happening each : scenario.happenings()) {
            if (each.at().compareTo(scenario.duration()) < 0) {
                happenings
                        .computeIfAbsent(Beliefs.micros(each.at()), any -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** The eras of that scenario in order; the first is as everything was before it, even where something happens at 0. */
    static List<Era> of(Topology topology, Scenario scenario, long seed) {
        return new Timeline(topology, scenario, seed).eras();
    }

    private List<Era> eras() {
        happenings.forEach((at, all) -> all.forEach(each -> happen(at, each)));
        long number = 0;
        for (HealthCheck check : checks()) {
            beliefs.put(check, new HashSet<>());
            Checking checking = new Checking(check, checkers);
            for (Map.Entry<Id, List<Beliefs.Change>> each : found().entrySet()) {
                Dice dice = Dice.of(seed, number, Dice.Purpose.HEALTH_CHECKS);
                for (Beliefs.Change change : checking.of(each.getValue(), dice)) {
                    at(change.at(), () -> believe(check, each.getKey(), change.down()));
                }
                if (ttlsFollowHealth()) {
                    Dice same = Dice.of(seed, number, Dice.Purpose.HEALTH_CHECKS);
                    for (Countdown.Step step : new Countdown(check, checkers).of(each.getValue(), same)) {
                        at(
                                step.at(),
                                () -> pace.computeIfAbsent(check, any -> new HashMap<>())
                                        .put(each.getKey(), step.untilChange()));
                    }
                }
                number++;
            }
        }
        if (changes.size() > MOST_ERAS) {
            throw new SimulationProblem("In this scenario things change at " + changes.size() + " moments; at most "
                    + MOST_ERAS + " can be simulated.");
        }
        List<Era> eras = new ArrayList<>();
        eras.add(era(0));
        changes.subMap(0L, true, duration, false).forEach((at, all) -> {
            all.forEach(Runnable::run);
            eras.add(era(at));
        });
        return eras;
    }

    private Era era(long at) {
        Map<HealthCheck, Set<Id>> copy = new HashMap<>();
        beliefs.forEach((check, ids) -> copy.put(check, Set.copyOf(ids)));
        Map<HealthCheck, Map<Id, Duration>> paces = new HashMap<>();
        pace.forEach((check, each) -> paces.put(check, Map.copyOf(each)));
        Set<Id> silent = new HashSet<>(down);
        outages.forEach(each -> silent.add(each.zone()));
        return Era.of(at, topology, silent, refusing, broken, copy, paces);
    }

    private void at(long time, Runnable change) {
        changes.computeIfAbsent(time, any -> new ArrayList<>()).add(change);
    }

    private void happen(long at, Happening happening) {
        switch (happening) {
            case Happening.Fails fails -> turn(at, fails.element(), true, false);
            case Happening.Refuses refuses -> turn(at, refuses.element(), true, true);
            case Happening.Recovers recovers -> turn(at, recovers.element(), false, false);
            case Happening.RecordChanges changed ->
                at(at, () -> topology = topology.with(zone(changed.zone()).with(changed.entry())));
            case Happening.CanaryMoves moves -> at(at, () -> topology = topology.with(moved(moves)));
            case Happening.AuthorityOutage outage -> during(at, outage.lasts(), outages, outage);
            case Happening.PathBreaks breaks -> {
                during(at, breaks.lasts(), broken, breaks);
                if (Era.isWhole(breaks, start)) {
                    breakWay(at, breaks);
                }
            }
            case Happening.Surge _ -> {}
        }
    }

    private <H> void during(long from, Duration lasts, List<H> active, H happening) {
        at(from, () -> active.add(happening));
        if (lasts.compareTo(Scenario.LONGEST) < 0) {
            at(from + Beliefs.micros(lasts), () -> active.remove(happening));
        }
    }

    private void breakWay(long at, Happening.PathBreaks breaks) {
        List<Beliefs.Change> way = ways.computeIfAbsent(breaks.element(), any -> new ArrayList<>());
        way.add(new Beliefs.Change(at, true));
        if (breaks.lasts().compareTo(Scenario.LONGEST) < 0) {
            way.add(new Beliefs.Change(at + Beliefs.micros(breaks.lasts()), false));
        }
    }

    /** What health checkers find of whatever changes. */
    private Map<Id, List<Beliefs.Change>> found() {
        Map<Id, List<Beliefs.Change>> found = new LinkedHashMap<>();
        truth.forEach((id, itself) -> found.put(id, Found.of(itself, ways.getOrDefault(id, List.of()))));
        ways.forEach((id, way) -> found.putIfAbsent(id, Found.of(List.of(), way)));
        return found;
    }

    private void turn(long at, Id element, boolean fails, boolean atOnce) {
        List<Beliefs.Change> known = truth.computeIfAbsent(element, any -> new ArrayList<>());
        boolean already = !known.isEmpty() && known.getLast().down();
        if (already != fails) {
            known.add(new Beliefs.Change(at, fails));
        }
        at(at, () -> {
            put(down, element, fails);
            put(refusing, element, atOnce);
        });
    }

    private static void put(Set<Id> set, Id element, boolean isIn) {
        if (isIn) {
            set.add(element);
        } else {
            set.remove(element);
        }
    }

    private void believe(HealthCheck check, Id element, boolean isDown) {
        put(beliefs.computeIfAbsent(check, any -> new HashSet<>()), element, isDown);
    }

    private HostedZone zone(Id id) {
        return topology.get(id, HostedZone.class);
    }

    private HostedZone moved(Happening.CanaryMoves moves) {
        HostedZone zone = zone(moves.zone());
        for (ZoneEntry entry : zone.at(moves.owner())) {
            if (entry instanceof RecordSet set && set.policy() instanceof Canary canary) {
                zone = zone.with(set.withPolicy(canary.withShare(moves.share())));
            }
        }
        return zone;
    }

    private boolean ttlsFollowHealth() {
        Stream<RecordSet> changed = happenings.values().stream()
                .flatMap(List::stream)
                .filter(Happening.RecordChanges.class::isInstance)
                .map(each -> ((Happening.RecordChanges) each).entry())
                .filter(RecordSet.class::isInstance)
                .map(RecordSet.class::cast);
        return Stream.concat(start.zones().stream().flatMap(HostedZone::recordSets), changed)
                .anyMatch(set -> set.leastTtl().isPresent());
    }

    /** Every kind of health check in the design or in what a record is changed to. */
    private Set<HealthCheck> checks() {
        Set<HealthCheck> checks = new LinkedHashSet<>();
        start.zones().forEach(zone -> zone.recordSets().forEach(set -> collect(set.policy(), checks)));
        happenings.values().stream().flatMap(List::stream).forEach(each -> {
            if (each instanceof Happening.RecordChanges changed && changed.entry() instanceof RecordSet set) {
                collect(set.policy(), checks);
            }
        });
        start.all(Service.class).forEach(service -> service.active().ifPresent(checks::add));
        return checks;
    }

    private static void collect(AnswerPolicy policy, Set<HealthCheck> checks) {
        if (policy instanceof Failover failover) {
            checks.add(failover.check());
        }
        if (policy instanceof WhenHealthy healthy) {
            checks.add(healthy.check());
        }
        policy.inner().forEach(each -> collect(each, checks));
    }
}
