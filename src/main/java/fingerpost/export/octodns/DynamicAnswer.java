package fingerpost.export.octodns;

import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Continents;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An answer policy as octoDNS's {@code dynamic}: pools of values, and the rules that say who is answered from which. */
final class DynamicAnswer {
    private static final Set<RecordType> TYPES = Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    private final Topology topology;
    private final Map<String, Pool> pools = new LinkedHashMap<>();
    private final List<Yaml> networkRules = new ArrayList<>();
    private final List<Yaml> countryRules = new ArrayList<>();
    private final Set<String> differences = new LinkedHashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final List<IpNetwork> networks = new ArrayList<>();
    private Optional<HealthCheck> check = Optional.empty();

    private DynamicAnswer(Topology topology) {
        this.topology = topology;
    }

    /** The set's policy; empty where octoDNS needs no pools for it or has none like it. */
    static Optional<DynamicAnswer> of(Topology topology, RecordSet set) {
        if (!TYPES.contains(set.type()) || set.policy().inner().isEmpty() || !Pools.isSayable(set.policy())) {
            return Optional.empty();
        }
        DynamicAnswer answer = new DynamicAnswer(topology);
        answer.whole(set.policy());
        return Optional.of(answer);
    }

    private void whole(AnswerPolicy policy) {
        String last;
        if (policy instanceof ByLine lines) {
            last = pools("otherwise", lines.otherwise().orElseThrow());
            lines.choices().forEach(this::line);
        } else {
            last = pools("all", policy);
        }
        countryRules.add(Yaml.EMPTY.with("pool", last));
    }

    private void line(LineChoice choice) {
        Line line = topology.get(choice.line(), Line.class);
        if (line.networks().stream().anyMatch(each -> networks.stream().anyMatch(each::overlaps))) {
            differences.add("Networks of two lines overlap; which one counts, the provider says.");
        }
        networks.addAll(line.networks());
        List<String> codes = line.countries().stream()
                .filter(countries::add)
                .flatMap(country -> Continents.of(country).map(place -> place + "-" + country).stream())
                .sorted()
                .toList();
        if (codes.size() < line.countries().size()) {
            differences.add(
                    "A country of the line " + line.id() + " stands in a line before, or octoDNS has no code for it.");
        }
        if (codes.isEmpty() && line.networks().isEmpty()) {
            differences.add("The line " + line.id() + " holds nobody, so octoDNS gets no rule for it.");
            return;
        }
        String name = line.id().text();
        if (!line.networks().isEmpty()) {
            List<String> subnets =
                    line.networks().stream().map(IpNetwork::toString).toList();
            networkRules.add(
                    Yaml.EMPTY.with("pool", pools(name, choice.policy())).with("subnets", Yaml.texts(subnets)));
        }
        if (!codes.isEmpty()) {
            String place = line.networks().isEmpty() ? name : name + "-geo";
            countryRules.add(Yaml.EMPTY.with("geos", Yaml.texts(codes)).with("pool", pools(place, choice.policy())));
        }
    }

    /** Adds the pools of the policy; the name of the first. */
    private String pools(String name, AnswerPolicy policy) {
        return switch (policy) {
            case Failover failover -> {
                check(failover.check());
                if (failover.order().getFirst().records().size() > 1) {
                    differences.add("With none healthy all of the primary are answered together.");
                }
                yield chain(name, failover.order(), 0);
            }
            case WhenHealthy healthy -> {
                check(healthy.check());
                if (healthy.minimum() > 0 || healthy.fallback() != WhenHealthy.Fallback.ALL) {
                    differences.add(
                            "octoDNS answers what is healthy, however little, and all values where nothing is.");
                }
                yield add(name, Pools.of(healthy.policy(), true, Optional.empty(), differences), healthy.policy());
            }
            default -> add(name, Pools.of(policy, false, Optional.empty(), differences), policy);
        };
    }

    private String chain(String name, List<AnswerPolicy> order, int place) {
        AnswerPolicy own = order.get(place) instanceof WhenHealthy healthy ? healthy.policy() : order.get(place);
        if (order.get(place) instanceof WhenHealthy healthy) {
            check(healthy.check());
        }
        Optional<String> fallback =
                place + 1 < order.size() ? Optional.of(chain(name, order, place + 1)) : Optional.empty();
        return add(place == 0 ? name : name + "-" + (place + 1), Pools.of(own, true, fallback, differences), own);
    }

    /** Under a name that says whether it is a canary, by which an import knows it again. */
    private String add(String wanted, Pool pool, AnswerPolicy policy) {
        boolean mistakable = wanted.endsWith("-canary") || wanted.endsWith("-weights");
        String plain = Pools.isCanary(policy) ? wanted + "-canary" : mistakable ? wanted + "-weights" : wanted;
        String name = plain;
        for (int i = 2; pools.containsKey(name); i++) {
            name = plain + "_" + i;
        }
        pools.put(name, pool);
        return name;
    }

    private void check(HealthCheck other) {
        differences.add("How often and how patiently health is checked is the provider's to say.");
        if (check.isPresent() && !check.get().equals(other)) {
            differences.add("octoDNS has one health check for a record set; the first is written.");
        }
        check = check.or(() -> Optional.of(other));
    }

    Set<String> differences() {
        return differences;
    }

    Yaml.Fields fields() {
        List<Yaml> rules = new ArrayList<>(networkRules);
        rules.addAll(countryRules);
        Map<String, Yaml> named = new LinkedHashMap<>();
        pools.forEach((name, pool) -> named.put(name, pool.fields()));
        return Yaml.EMPTY.with("pools", new Yaml.Fields(named)).with("rules", new Yaml.Items(rules));
    }

    /** What {@code octodns.healthcheck} says; empty where nothing is checked. */
    Optional<Yaml.Fields> healthCheck() {
        return check.map(each -> {
            Yaml.Fields fields = Yaml.EMPTY
                    .with("port", each.port())
                    .with("protocol", each.probe().name());
            return each.probe() == HealthCheck.Probe.TCP ? fields : fields.with("path", each.path());
        });
    }

    /** What is answered where no pool is healthy, and by providers that know no pools. */
    static List<Rdata> lastResort(AnswerPolicy policy) {
        return switch (policy) {
            case ByLine lines -> lastResort(lines.otherwise().orElseThrow());
            case Failover failover -> lastResort(failover.order().getFirst());
            default -> policy.records();
        };
    }
}
