package fingerpost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentProblem;
import fingerpost.export.Samples;
import fingerpost.plan.difference.Differences;
import fingerpost.simulate.compiled.WebNames;
import fingerpost.topology.Backend;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** While a plan is carried out, whoever was served before and will be after is served by whatever his caches still hold. */
class NobodyIsLedAstrayTest {
    private static final int ROUNDS = 12;

    static List<String> samples() throws IOException {
        return Samples.names();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyMixtureOfOldAnswersAndNewServersServes(String sample) throws DocumentProblem {
        Topology now = Samples.read(sample);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Topology wanted = another(now, new SplittableRandom(seed));
            Plan plan = Planner.of(now, wanted, Planner.QUICK);
            Topology end =
                    plan.steps().isEmpty() ? plan.now() : plan.steps().getLast().after();
            assertThat(Differences.of(end, wanted)).as("seed %s", seed).isEmpty();
            List<String> urls = served(plan.now(), wanted);
            served(plan, urls, seed);
        }
    }

    /** At each step: zones as they stood since the last wait, everything else as it stands now. */
    private static void served(Plan plan, List<String> urls, int seed) {
        List<Topology> cached = new ArrayList<>(List.of(plan.now()));
        for (Step step : plan.steps()) {
            cached.add(step.after());
            for (Topology zones : cached) {
                Topology mixed = mixed(zones, step.after());
                for (String url : urls) {
                    assertThat(serves(mixed, url))
                            .as("seed %s, %s, %s", seed, step.title(), url)
                            .isTrue();
                }
            }
            if (!step.pause().time().isZero()) {
                cached.clear();
                cached.add(step.after());
            }
        }
    }

    private static Topology mixed(Topology zones, Topology rest) {
        Topology mixed = rest;
        for (HostedZone each : zones.zones()) {
            mixed = mixed.with(each);
        }
        return mixed;
    }

    private static List<String> served(Topology now, Topology wanted) {
        Set<String> urls = new TreeSet<>();
        WebNames.of(now).forEach(each -> urls.add(each.toString()));
        return urls.stream()
                .filter(each -> serves(now, each) && serves(wanted, each))
                .toList();
    }

    private static boolean serves(Topology topology, String url) {
        Optional<Id> clients =
                topology.all(ClientGroup.class).stream().map(Element::id).findFirst();
        return RequestWalk.of(topology)
                .walk(url, clients, new DesignState(bound -> Math.min(1, bound - 1)))
                .served();
    }

    /** The same site elsewhere: addresses of proxies move, with the records; TTLs, entries and servers come and go. */
    private static Topology another(Topology now, SplittableRandom random) {
        Map<IpAddress, IpAddress> moved = new HashMap<>();
        for (Proxy proxy : now.proxies()) {
            if (random.nextBoolean()) {
                proxy.addresses()
                        .forEach(each -> moved.put(
                                each, each.toString().contains(":") ? Chance.ipv6(random) : Chance.ipv4(random)));
            }
        }
        for (Backend each : now.all(Backend.class)) {
            if (random.nextInt(3) == 0 && each.host() instanceof Host.AtAddress at) {
                moved.put(at.address(), Chance.ipv4(random));
            }
        }
        return now.map(each -> switch (each) {
            case Backend backend
            when backend.host() instanceof Host.AtAddress at ->
                new Backend(
                        backend.id(),
                        backend.label(),
                        new Host.AtAddress(moved.getOrDefault(at.address(), at.address())),
                        backend.port(),
                        backend.capacity(),
                        backend.stateful(),
                        backend.certificate());
            case Proxy proxy ->
                proxy.withAddresses(proxy.addresses().stream()
                        .map(address -> moved.getOrDefault(address, address))
                        .toList());
            case HostedZone zone ->
                zone.withEntries(zone.entries().stream()
                        .map(entry -> entry(entry, moved, random))
                        .toList());
            default -> each;
        });
    }

    private static ZoneEntry entry(ZoneEntry entry, Map<IpAddress, IpAddress> moved, SplittableRandom random) {
        ZoneEntry timed = random.nextInt(4) == 0 ? entry.withTtl(new Ttl(random.nextInt(1, 100_000))) : entry;
        return timed instanceof RecordSet set
                        && (set.typeName().equals("A") || set.typeName().equals("AAAA"))
                ? set.withPolicy(set.policy().map(each -> moved(each, moved)))
                : timed;
    }

    private static Rdata moved(Rdata rdata, Map<IpAddress, IpAddress> moved) {
        IpAddress to = moved.get(IpAddress.of(rdata.text()));
        return to == null ? rdata : Rdata.parse(rdata.type(), to.toString());
    }
}
