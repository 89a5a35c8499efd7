package fingerpost.ingest.octodns;

import fingerpost.dns.IpNetwork;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.Tree.Fields;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Continents;
import fingerpost.topology.LineChoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of a dynamic record: who is answered from which pool. */
final class RuleReading {
    /** Askers of one answer, whom several rules may name. */
    private record Askers(AnswerPolicy policy, Set<IpNetwork> networks, Set<String> countries) {}

    private final PoolReading pools;
    private final Lines lines;
    private final Notes notes;
    private final Map<String, Askers> byName = new LinkedHashMap<>();
    private Optional<AnswerPolicy> otherwise = Optional.empty();

    RuleReading(PoolReading pools, Lines lines, Notes notes) {
        this.pools = pools;
        this.lines = lines;
        this.notes = notes;
    }

    AnswerPolicy policy(Tree rules) throws TreeProblem {
        for (Tree each : rules.asItems()) {
            rule(each.asFields());
        }
        List<LineChoice> choices = new ArrayList<>();
        for (var each : byName.entrySet()) {
            Askers askers = each.getValue();
            choices.add(new LineChoice(
                    lines.of(
                                    each.getKey(),
                                    List.copyOf(askers.networks),
                                    askers.countries.stream().sorted().toList())
                            .id(),
                    askers.policy));
        }
        if (choices.isEmpty()) {
            return otherwise.orElseThrow(() -> new TreeProblem(rules.place(), "There is no rule."));
        }
        if (otherwise.isEmpty()) {
            notes.warn(
                    "no-default-line",
                    rules.place(),
                    "No rule is for everybody else, so in the design the others get no data.",
                    "Add a rule without geos and subnets.");
        }
        return new ByLine(choices, otherwise);
    }

    private void rule(Fields rule) throws TreeProblem {
        AnswerPolicy policy = pools.policy(rule.get("pool"));
        Set<IpNetwork> networks = new LinkedHashSet<>();
        for (Tree each : rule.items("subnets")) {
            networks.add(network(each));
        }
        Set<String> countries = new LinkedHashSet<>();
        for (Tree each : rule.items("geos")) {
            countries.addAll(countries(each));
        }
        if (rule.items("geos").isEmpty() && networks.isEmpty()) {
            if (otherwise.isPresent()) {
                throw new TreeProblem(rule.place(), "A second rule for everybody else; the first one counts.");
            }
            otherwise = Optional.of(policy);
        } else if (!networks.isEmpty() || !countries.isEmpty()) {
            String pool = rule.get("pool").asText().replaceFirst("-(canary|weights)$", "");
            String twin = pool.replaceFirst("-geo$", "");
            Askers known = byName.get(twin);
            String name = known != null && known.policy.equals(policy) ? twin : pool;
            Askers askers = byName.computeIfAbsent(
                    name, any -> new Askers(policy, new LinkedHashSet<>(), new LinkedHashSet<>()));
            askers.networks.addAll(networks);
            askers.countries.addAll(countries);
        }
    }

    private static IpNetwork network(Tree subnet) throws TreeProblem {
        try {
            return IpNetwork.of(subnet.asText());
        } catch (IllegalArgumentException refused) {
            throw new TreeProblem(subnet.place(), String.valueOf(refused.getMessage()));
        }
    }

    private List<String> countries(Tree geo) throws TreeProblem {
        String[] parts = geo.asText().split("-", -1);
        List<String> all = Continents.countries(parts[0]);
        if (parts.length == 1 && !all.isEmpty()) {
            return all;
        }
        if (parts.length == 2 && parts[1].matches("[A-Z]{2}")) {
            return List.of(parts[1]);
        }
        notes.warn(
                "place-not-held",
                geo.place(),
                "The line has no part in " + geo.asText() + ": a design knows continents and countries only.",
                "Name the networks of the province, or the whole country.");
        return List.of();
    }
}
