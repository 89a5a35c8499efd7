package fingerpost.export.gdnsd;

import static fingerpost.export.gdnsd.Value.items;
import static fingerpost.export.gdnsd.Value.text;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Rdata;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The resources of gdnsd's plugins that answer for policies, and the maps of networks that they use. */
final class Resources {
    private static final int WHOLE_CANARY = 10_000;
    private static final int MOST = 64;
    private static final long HEAVIEST = (1 << 20) - 1;
    private static final String OTHERS = "others";

    private final Topology topology;
    private final ServiceTypes services;
    private final Map<String, Map<String, Value>> plugins = new LinkedHashMap<>();
    private final Map<Value.Hash, String> maps = new LinkedHashMap<>();
    private int count;

    Resources(Topology topology, ServiceTypes services) {
        this.topology = topology;
        this.services = services;
    }

    /** The resource that answers so, {@code weighted!r1}; empty where gdnsd cannot. */
    Optional<String> of(AnswerPolicy policy, DomainName owner) {
        return isSayable(policy) ? Optional.of(resource(policy, owner)) : Optional.empty();
    }

    static boolean isSayable(AnswerPolicy policy) {
        return switch (policy) {
            case ByLine lines ->
                lines.inner().stream().allMatch(each -> !(each instanceof ByLine) && isSayable(each))
                        && lines.choices().size() < MOST;
            case Failover failover -> failover.order().stream().allMatch(Resources::isSmallPool);
            case WhenHealthy healthy -> isSmallPool(healthy.policy()) || isWeights(healthy.policy());
            default -> isSmallPool(policy) || isWeights(policy);
        };
    }

    private static boolean isSmallPool(AnswerPolicy policy) {
        boolean pool = policy instanceof Fixed || policy instanceof Rotated || policy instanceof Shuffled;
        return pool && policy.records().size() <= MOST;
    }

    private static boolean isWeights(AnswerPolicy policy) {
        List<WeightedChoice> choices = choices(policy);
        long lcm = lcm(choices);
        return !choices.isEmpty()
                && choices.size() <= MOST
                && choices.stream().allMatch(each -> isSmallPool(each.policy()) && each.weight() * lcm <= HEAVIEST);
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
            default -> List.of();
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

    private String resource(AnswerPolicy policy, DomainName owner) {
        return switch (policy) {
            case ByLine lines -> byLine(lines, owner);
            case Failover failover -> failover(failover, owner);
            case WhenHealthy healthy -> {
                Value.Hash settings = Value.EMPTY
                        .with("service_types", text(services.name(healthy.check(), owner)))
                        .with("up_thresh", text(threshold(healthy.minimum())));
                yield isSmallPool(healthy.policy())
                        ? add("multifo", pool(healthy.policy(), settings))
                        : add("weighted", weights(healthy.policy(), settings));
            }
            default ->
                isSmallPool(policy)
                        ? add("multifo", pool(policy, Value.EMPTY.with("service_types", text("up"))))
                        : add("weighted", weights(policy, Value.EMPTY.with("service_types", text("up"))));
        };
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
            addresses = addresses.with(name, text("%" + add("multifo", pool(each, settings))));
        }
        return add(
                "metafo",
                Value.EMPTY.with("datacenters", new Value.Items(order)).with("dcmap", addresses));
    }

    private String byLine(ByLine lines, DomainName owner) {
        Map<IpNetwork, String> networks = new LinkedHashMap<>();
        Value.Hash centers = Value.EMPTY;
        List<Value> names = new ArrayList<>();
        for (LineChoice choice : lines.choices()) {
            String name = "line-" + choice.line();
            names.add(text(name));
            topology.get(choice.line(), Line.class).networks().forEach(each -> networks.putIfAbsent(each, name));
            centers = centers.with(name, text("%" + resource(choice.policy(), owner)));
        }
        Value.Hash nets = Value.EMPTY.with("::/0", lines.otherwise().isPresent() ? items(OTHERS) : items());
        for (Map.Entry<IpNetwork, String> each : networks.entrySet()) {
            nets = nets.with(each.getKey().toString(), items(each.getValue()));
        }
        if (lines.otherwise().isPresent()) {
            names.addFirst(text(OTHERS));
            centers = centers.with(OTHERS, text("%" + resource(lines.otherwise().get(), owner)));
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
                        case "metafo" -> Value.EMPTY.with("resources", resources);
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
