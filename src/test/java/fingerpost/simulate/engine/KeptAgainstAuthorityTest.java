package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.Asker;
import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.document.Samples;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Cell;
import fingerpost.simulate.compiled.Eras;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.habit.Prefetch;
import fingerpost.simulate.habit.Recursion;
import fingerpost.simulate.result.Tally;
import fingerpost.topology.Canary;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Look-up by look-up, what a resolver of the engine gives is what one gives that asks the design itself, with the same dice. */
final class KeptAgainstAuthorityTest {
    private static final List<UnaryOperator<Recursion>> HABITS = List.of(
            UnaryOperator.identity(),
            each -> each.withPrefetch(Prefetch.UNBOUND),
            each -> each.withStale(Duration.ofMinutes(4)).withBackOff(),
            each -> each.withPrefetch(Prefetch.BIND).withStale(Duration.ofHours(1)));

    static Stream<Samples.Sample> samples() {
        return Samples.all().stream();
    }

    /** In 57 a referral throws dice for its glue, which no resolver keeps. */
    static LongStream seeds() {
        return LongStream.concat(Chance.seeds(Integer.getInteger("lookups", 12)), LongStream.of(57));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void onEverySample(Samples.Sample sample) {
        Topology topology = calm(sample.document().topology());
        for (Scenario scenario : scenarios(topology)) {
            compare(topology, scenario, 7);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onDesignsDrawnAtRandom(long seed) {
        Topology topology = loadable(calm(Chance.topology(new SplittableRandom(seed), 80)));
        compare(topology, possible(topology.all(Scenario.class).getFirst(), topology), seed);
    }

    /** Without moves of canaries that are none, which are refused. */
    private static Scenario possible(Scenario scenario, Topology topology) {
        return scenario.withHappenings(scenario.happenings().stream()
                .filter(each -> !(each instanceof Happening.CanaryMoves moves)
                        || topology.get(moves.zone(), HostedZone.class).at(moves.owner()).stream()
                                .anyMatch(entry -> entry instanceof RecordSet set && set.policy() instanceof Canary))
                .toList());
    }

    private static List<Scenario> scenarios(Topology topology) {
        List<Scenario> all = new ArrayList<>(topology.all(Scenario.class));
        topology.zones().stream()
                .map(zone -> new Scenario(
                        zone.id(),
                        "",
                        Duration.ofMinutes(30),
                        List.of(new Happening.AuthorityOutage(
                                Duration.ofMinutes(10), zone.id(), Duration.ofMinutes(15))),
                        Set.of()))
                .forEach(all::add);
        return all;
    }

    /** With few clients, who ask about once in a second. */
    private static Topology calm(Topology topology) {
        List<Element> elements = new ArrayList<>();
        for (Element each : topology.elements()) {
            elements.add(
                    each instanceof ClientGroup group
                            ? new ClientGroup(
                                    group.id(),
                                    group.label(),
                                    24,
                                    group.whereabouts(),
                                    group.networks(),
                                    150,
                                    group.resolvers(),
                                    group.stub(),
                                    group.families())
                            : each);
        }
        return Topology.of(topology.title(), topology.note(), elements);
    }

    /** Without several CNAMEs at one name in a random order: no server takes them, and the engine follows the first. */
    private static Topology loadable(Topology topology) {
        return topology.map(element -> element instanceof HostedZone zone
                ? zone.withEntries(zone.entries().stream()
                        .filter(entry -> !entry.typeName().equals("CNAME")
                                || !((RecordSet) entry).policy().toString().contains("Shuffled["))
                        .toList())
                : element);
    }

    private static Load load(Topology topology) {
        List<Load.Ask> asks = topology.zones().stream()
                .flatMap(zone -> zone.entries().stream())
                .filter(KeptAgainstAuthorityTest::isAddressed)
                .map(ZoneEntry::owner)
                .filter(name -> !name.isWildcard() && name.host().matches("[a-z0-9.-]+"))
                .distinct()
                .limit(40)
                .map(name -> new Load.Ask(TargetUrl.parse("http://" + name.host() + "/"), 1))
                .toList();
        return new Load(asks, 1, 1);
    }

    private static boolean isAddressed(ZoneEntry entry) {
        return !(entry instanceof RecordSet set)
                || Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME, RecordType.DNAME)
                        .contains(set.type());
    }

    private static void compare(Topology topology, Scenario scenario, long seed) {
        Model model = Simulation.of(topology, scenario, Options.of(seed).withLoad(load(topology)))
                .model();
        List<Eras.Stand> eras = Eras.of(topology, scenario, seed);
        assertThat(eras).hasSize(model.eras());
        for (Cache cache : model.caches()) {
            for (UnaryOperator<Recursion> habit : HABITS) {
                compare(model, eras, cache.with(habit.apply(cache.recursion())), seed);
            }
        }
    }

    private static void compare(Model model, List<Eras.Stand> eras, Cache cache, long seed) {
        Tally tally = new Tally(new Tally.Shape(
                1,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size()));
        Kept kept = new Kept(model, cache, seed, cache.number(), tally);
        Arrays.fill(kept.counters(), 0);
        SlowResolver slow = new SlowResolver(cache.recursion(), seed, cache.number());
        List<Asker> askers = cache.cells().stream()
                .map(cell -> Eras.asker(eras.getFirst().topology(), cache, cell))
                .toList();
        Arrivals arrivals = new Arrivals(model, cache, seed, cache.number());
        SplittableRandom hosts = new SplittableRandom(seed);
        int era = 0;
        slow.enter(eras.getFirst());
        for (long now = arrivals.next(); now < model.duration(); now = arrivals.next()) {
            while (era + 1 < eras.size() && now >= eras.get(era + 1).from()) {
                era++;
                slow.enter(eras.get(era));
            }
            Cell cell = cache.cells().get(arrivals.cell);
            int subnet = arrivals.clientOfCell % cell.subnets();
            int name = model.host(hosts.nextInt(model.load().asks().size()));
            DomainName host = model.names().get(name);
            for (int family = Model.V4; family <= Model.V6; family++) {
                int answer = kept.look(name, family, now, era, 0, arrivals.cell, cell.asker(), subnet);
                SlowResolver.Given given = slow.look(
                        host,
                        family == Model.V4 ? RecordType.A : RecordType.AAAA,
                        now,
                        askers.get(arrivals.cell),
                        subnet);
                SlowResolver.Given fast = new SlowResolver.Given(
                        addresses(model, answer), answer == -2, kept.asked > 0, kept.answeredUntil);
                assertThat(fast)
                        .as("%s, family %s, at %s of %s", host, family, now, cache.resolver())
                        .isEqualTo(given);
            }
        }
    }

    private static List<IpAddress> addresses(Model model, int answer) {
        List<IpAddress> addresses = new ArrayList<>();
        for (int i = 0; answer >= 0 && i < model.sets().size(answer); i++) {
            addresses.add(model.addresses().get(model.sets().address(answer, i)));
        }
        return addresses;
    }
}
