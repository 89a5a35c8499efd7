package fingerpost.export.gdnsd;

import static fingerpost.export.gdnsd.Value.items;
import static fingerpost.export.gdnsd.Value.text;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Canary;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The resources of gdnsd's plugins that answer for policies, and the maps of networks that they use. */
final class Resources {
    private static final int WHOLE_CANARY = 10_000;
    private static final int MOST = 64;
    private static final long HEAVIEST = (1 << 20) - 1;
    private static final String OTHERS = "others";
    private static final String MULTI = "multifo";
    private static final String WEIGHTED = "weighted";
    private static final String SIMPLE = "simplefo";
    private static final String META = "metafo";

    private record Wanted(List<AnswerPolicy> families, DomainName owner) {}

    private final Topology topology;
    private final ServiceTypes services;
    private final Map<String, Map<String, Value>> plugins = new LinkedHashMap<>();
    private final Map<Wanted, String> names = new HashMap<>();
    private final Map<Value.Hash, String> maps = new LinkedHashMap<>();
    private int count;

    Resources(Topology topology, ServiceTypes services) {
        this.topology = topology;
        this.services = services;
    }

    /**
     * The resource that answers so, {@code weighted!r1}; empty where gdnsd cannot.
     *
     * @param families the policy of the one family at a name, or those of IPv4 and of IPv6; or that of a CNAME
     */
    Optional<String> of(List<AnswerPolicy> families, DomainName owner) {
        if (!isSayable(families)) {
            return Optional.empty();
        }
        Wanted wanted = new Wanted(families, owner);
        String known = names.get(wanted);
        if (known == null) {
            known = resource(families, owner);
            names.put(wanted, known);
        }
        return Optional.of(known);
    }

    /** Whether one resource can answer so; of two families each in the same way, by the same lines. */
    static boolean isSayable(List<AnswerPolicy> families) {
        AnswerPolicy first = families.getFirst();
        if (first instanceof ByLine lines && families.stream().allMatch(ByLine.class::isInstance)) {
            return lines.choices().size() < MOST
                    && families.stream().allMatch(each -> ids((ByLine) each).equals(ids(lines)))
                    && inner(families).stream()
                            .allMatch(each -> !(each.getFirst() instanceof ByLine) && isSayable(each));
        }
        List<String> plugins =
                families.stream().map(Resources::plugin).distinct().toList();
        return plugins.size() == 1
                && !plugins.getFirst().isEmpty()
                && (families.size() == 1 || !plugins.getFirst().equals(META));
    }

    /** The lines of the choices in order, and behind them one for the default. */
    private static List<String> ids(ByLine lines) {
        List<String> ids = new ArrayList<>();
        lines.choices().forEach(each -> ids.add("line-" + each.line()));
        lines.otherwise().ifPresent(any -> ids.add(OTHERS));
        return ids;
    }

    /** What is inside of each family, choice by choice. */
    private static List<List<AnswerPolicy>> inner(List<AnswerPolicy> families) {
        return IntStream.range(0, families.getFirst().inner().size())
                .mapToObj(
                        i -> families.stream().map(each -> each.inner().get(i)).toList())
                .toList();
    }

    /** The plugin that answers for a policy without lines; empty where there is none. */
    private static String plugin(AnswerPolicy policy) {
        AnswerPolicy pool = policy instanceof WhenHealthy healthy ? healthy.policy() : policy;
        if (isSmallPool(pool)) {
            return MULTI;
        }
        if (isWeights(pool) && (isAddresses(pool) || policy == pool)) {
            return WEIGHTED;
        }
        if (!(policy instanceof Failover failover) || !failover.order().stream().allMatch(Resources::isSmallPool)) {
            return "";
        }
        return failover.order().size() == 2 && failover.order().stream().allMatch(Resources::isSingle) ? SIMPLE : META;
    }

    private static boolean isLeaf(AnswerPolicy policy) {
        return policy instanceof Fixed || policy instanceof Rotated || policy instanceof Shuffled;
    }

    private static boolean isSingle(AnswerPolicy policy) {
        return policy.records().size() == 1;
    }

    private static boolean isAddresses(AnswerPolicy policy) {
        RecordType type = policy.records().getFirst().type();
        return type.equals(RecordType.A) || type.equals(RecordType.AAAA);
    }

    private static boolean isSmallPool(AnswerPolicy policy) {
        return isLeaf(policy) && isAddresses(policy) && policy.records().size() <= MOST;
    }

    private static boolean isWeights(AnswerPolicy policy) {
        List<WeightedChoice> choices = choices(policy);
        long lcm = lcm(choices);
        return !choices.isEmpty()
                && choices.size() <= MOST
                && choices.stream()
                        .allMatch(each ->
                                (isSmallPool(each.policy()) || (isLeaf(each.policy()) && isSingle(each.policy())))
                                        && each.weight() * lcm <= HEAVIEST);
    }

    /** The choices in play, none with weight 0; empty for what has no weights. */
    static List<WeightedChoice> choices(AnswerPolicy policy) {
        List<WeightedChoice> all = switch (policy) {
            case Weighted weighted -> weighted.choices();
            case Canary canary
            when canary.draw() == Canary.Draw.EACH_ANSWER ->
                List.of(
                        new WeightedChoice(WHOLE_CANARY - canary.share(), canary.stable()),
                        new WeightedChoice(canary.share(), canary.canary()));
            default -> isLeaf(policy) && isSingle(policy) ? List.of(new WeightedChoice(1, policy)) : List.of();
        };
        List<WeightedChoice> positive =
                all.stream().filter(each -> each.weight() > 0).toList();
        return positive.isEmpty()
                ? all.stream().map(each -> new WeightedChoice(1, each.policy())).toList()
                : positive;
    }

    /** Of the numbers of records of the choices, so that each record has its whole part of the weight. */
    private static long lcm(List<WeightedChoice> choices) {
        return choices.stream()
                .mapToLong(each -> each.policy().records().size())
                .reduce(1, (a, b) -> Math.min(HEAVIEST + 1, a / gcd(a, b) * b));
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private String resource(List<AnswerPolicy> families, DomainName owner) {
        AnswerPolicy first = families.getFirst();
        if (first instanceof ByLine lines) {
            return byLine(lines, inner(families), owner);
        }
        String plugin = plugin(first);
        if (plugin.equals(META)) {
            return failover((Failover) first, owner);
        }
        if (families.size() == 1) {
            return add(plugin, leaf(first, owner));
        }
        return add(
                plugin,
                Value.EMPTY.with("addrs_v4", leaf(first, owner)).with("addrs_v6", leaf(families.getLast(), owner)));
    }

    private Value.Hash leaf(AnswerPolicy policy, DomainName owner) {
        return switch (policy) {
            case Failover failover ->
                Value.EMPTY
                        .with("service_types", text(services.name(failover.check(), owner)))
                        .with(
                                "primary",
                                text(failover.order()
                                        .getFirst()
                                        .records()
                                        .getFirst()
                                        .text()))
                        .with(
                                "secondary",
                                text(failover.order()
                                        .getLast()
                                        .records()
                                        .getFirst()
                                        .text()));
            case WhenHealthy healthy ->
                answers(
                        healthy.policy(),
                        Value.EMPTY
                                .with("service_types", text(services.name(healthy.check(), owner)))
                                .with("up_thresh", text(threshold(healthy.minimum()))));
            default -> answers(policy, Value.EMPTY.with("service_types", text("up")));
        };
    }

    private static Value.Hash answers(AnswerPolicy policy, Value.Hash settings) {
        return isSmallPool(policy) ? pool(policy, settings) : weights(policy, settings);
    }

    /** One part in a hundred is one record of 64. */
    private static String threshold(int percent) {
        return percent == 100 ? "1.0" : "0.%02d".formatted(Math.max(1, percent));
    }

    private String add(String plugin, Value resource) {
        String name = "r" + ++count;
        plugins.computeIfAbsent(plugin, any -> new LinkedHashMap<>()).put(name, resource);
        return plugin + "!" + name;
    }

    private static Value.Hash pool(AnswerPolicy pool, Value.Hash settings) {
        Value.Hash hash = settings;
        int number = 0;
        for (Rdata each : pool.records()) {
            hash = hash.with("a" + ++number, text(each.text()));
        }
        return hash;
    }

    /** Single records with their weights, or a group for each choice whose members share its weight. */
    private static Value.Hash weights(AnswerPolicy policy, Value.Hash settings) {
        List<WeightedChoice> choices = choices(policy);
        boolean single =
                choices.stream().allMatch(each -> each.policy().records().size() == 1);
        long lcm = lcm(choices);
        Value.Hash hash = settings;
        int number = 0;
        for (WeightedChoice choice : choices) {
            List<Rdata> records = choice.policy().records();
            Value.Hash group = Value.EMPTY;
            Value last = group;
            for (Rdata each : records) {
                last = items(each.text(), choice.weight() * lcm / records.size());
                group = group.with("a" + (group.entries().size() + 1), last);
            }
            hash = hash.with((single ? "a" : "g") + ++number, single ? last : group);
        }
        return hash;
    }

    private String failover(Failover failover, DomainName owner) {
        Value service = text(services.name(failover.check(), owner));
        List<Value> order = new ArrayList<>();
        Value.Hash addresses = Value.EMPTY;
        for (AnswerPolicy each : failover.order()) {
            String name = "dc" + (order.size() + 1);
            order.add(text(name));
            Value.Hash settings = Value.EMPTY.with("service_types", service).with("up_thresh", text(threshold(0)));
            addresses = addresses.with(name, text("%" + add(MULTI, pool(each, settings))));
        }
        return add(META, Value.EMPTY.with("datacenters", new Value.Items(order)).with("dcmap", addresses));
    }

    private String byLine(ByLine lines, List<List<AnswerPolicy>> inner, DomainName owner) {
        Map<IpNetwork, String> networks = new LinkedHashMap<>();
        Value.Hash centers = Value.EMPTY;
        List<Value> names = new ArrayList<>();
        for (LineChoice choice : lines.choices()) {
            String name = "line-" + choice.line();
            topology.get(choice.line(), Line.class).networks().forEach(each -> networks.putIfAbsent(each, name));
            centers = centers.with(name, text("%" + resource(inner.get(names.size()), owner)));
            names.add(text(name));
        }
        Value.Hash nets = Value.EMPTY.with("::/0", lines.otherwise().isPresent() ? items(OTHERS) : items());
        for (Map.Entry<IpNetwork, String> each : networks.entrySet()) {
            nets = nets.with(each.getKey().toString(), items(each.getValue()));
        }
        if (lines.otherwise().isPresent()) {
            names.addFirst(text(OTHERS));
            centers = centers.with(OTHERS, text("%" + resource(inner.getLast(), owner)));
        }
        Value.Hash map = Value.EMPTY.with("datacenters", new Value.Items(names)).with("nets", nets);
        String name = maps.computeIfAbsent(map, any -> "m" + (maps.size() + 1));
        return add("geoip", Value.EMPTY.with("map", text(name)).with("dcmap", centers));
    }

    /** The {@code plugins} of the configuration. */
    Value.Hash hash() {
        Value.Hash hash = Value.EMPTY;
        for (Map.Entry<String, Map<String, Value>> each : plugins.entrySet()) {
            Value.Hash resources = Value.Hash.of(each.getValue());
            hash = hash.with(
                    each.getKey(),
                    switch (each.getKey()) {
                        case "geoip" -> Value.EMPTY.with("maps", maps()).with("resources", resources);
                        case META -> Value.EMPTY.with("resources", resources);
                        default -> resources;
                    });
        }
        return hash;
    }

    private Value.Hash maps() {
        Map<String, Value> byName = new LinkedHashMap<>();
        maps.forEach((map, name) -> byName.put(name, map));
        return Value.Hash.of(byName);
    }

    /** The checks of a policy. */
    static List<HealthCheck> checks(AnswerPolicy policy) {
        List<HealthCheck> checks = new ArrayList<>();
        if (policy instanceof Failover failover) {
            checks.add(failover.check());
        }
        if (policy instanceof WhenHealthy healthy) {
            checks.add(healthy.check());
        }
        policy.inner().forEach(inner -> checks.addAll(checks(inner)));
        return checks;
    }
}
