package fingerpost.export.bind;

import fingerpost.dns.IpNetwork;
import fingerpost.export.FileSlug;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The askers of a design in groups that get the same answers, so that each is one view, in the order in which BIND must try
 * them.
 *
 * @param views the last holds everybody else; a single one where no answer depends on who asks
 */
record Views(List<AddressList> lists, List<View> views) {
    private static final int LONGEST_NAME = 60;

    /** What one asker gets of every policy by line. */
    private record Outcome(List<Integer> choices) {}

    /** What the askers of one network get, in the order of the countries; the last is for those of no country. */
    private record Group(List<Outcome> byCountry) {
        Outcome anywhere() {
            return byCountry.getLast();
        }
    }

    static Views of(Topology topology, List<HostedZone> zones) {
        Set<ByLine> policies = new LinkedHashSet<>();
        zones.forEach(zone -> zone.recordSets().forEach(set -> collect(set.policy(), policies)));
        return new Making(topology, policies).views();
    }

    private static void collect(AnswerPolicy policy, Set<ByLine> found) {
        if (policy instanceof ByLine byLine) {
            found.add(byLine);
        }
        policy.inner().forEach(inner -> collect(inner, found));
    }

    private static final class Making {
        private final List<Choosing> policies = new ArrayList<>();
        private final List<String> countries;
        private final Networks networks;
        private final Map<IpNetwork, Group> groupOf = new HashMap<>();
        private final FileSlug names = new FileSlug();
        private final List<AddressList> lists = new ArrayList<>();
        private final List<View> views = new ArrayList<>();

        Making(Topology topology, Set<ByLine> byLine) {
            byLine.forEach(policy -> policies.add(new Choosing(policy, topology)));
            Set<Line> lines = new LinkedHashSet<>();
            policies.forEach(each -> lines.addAll(each.lines()));
            this.countries =
                    lines.stream()
                            .flatMap(line -> line.countries().stream())
                            .collect(Collectors.toCollection(TreeSet::new))
                            .stream()
                            .toList();
            this.networks = new Networks(
                    lines.stream().flatMap(line -> line.networks().stream()).toList());
        }

        Views views() {
            Group elsewhere = group(List.of());
            Map<Group, String> nameOf = new LinkedHashMap<>();
            networks.holding().forEach((network, holding) -> groupOf.put(network, group(holding)));
            for (IpNetwork network : networks.holding().keySet()) {
                Group group = groupOf.getOrDefault(network, elsewhere);
                if (!group.equals(elsewhere)) {
                    nameOf.computeIfAbsent(group, any -> name(group.anywhere()));
                }
            }
            nameOf.forEach((group, name) -> {
                lists.add(networks.list(name, group, network -> groupOf.getOrDefault(network, elsewhere)));
                byCountry(group, Optional.of(name));
            });
            byCountry(elsewhere, Optional.empty());
            return new Views(List.copyOf(lists), List.copyOf(views));
        }

        private Group group(List<IpNetwork> holding) {
            List<Outcome> byCountry = new ArrayList<>();
            countries.forEach(country -> byCountry.add(outcome(holding, Optional.of(country))));
            byCountry.add(outcome(holding, Optional.empty()));
            return new Group(List.copyOf(byCountry));
        }

        private Outcome outcome(List<IpNetwork> holding, Optional<String> country) {
            return new Outcome(
                    policies.stream().map(each -> each.choice(holding, country)).toList());
        }

        /** The views of one group of networks: those of countries that get something else, then the rest of the group. */
        private void byCountry(Group group, Optional<String> list) {
            Map<Outcome, List<String>> special = new LinkedHashMap<>();
            for (int i = 0; i < countries.size(); i++) {
                Outcome outcome = group.byCountry.get(i);
                if (!outcome.equals(group.anywhere())) {
                    special.computeIfAbsent(outcome, any -> new ArrayList<>()).add(countries.get(i));
                }
            }
            special.forEach((outcome, where) -> views.add(view(name(outcome), list, where, outcome)));
            views.add(view(list.orElse("default"), list, List.of(), group.anywhere()));
        }

        private View view(String name, Optional<String> list, List<String> where, Outcome outcome) {
            Map<ByLine, Integer> choices = new LinkedHashMap<>();
            for (int i = 0; i < policies.size(); i++) {
                choices.put(policies.get(i).policy(), outcome.choices.get(i));
            }
            return new View(name, list, where, choices);
        }

        /** Named after the lines that are chosen. */
        private String name(Outcome outcome) {
            Set<String> chosen = new LinkedHashSet<>();
            for (int i = 0; i < policies.size(); i++) {
                int choice = outcome.choices.get(i);
                List<Line> lines = policies.get(i).lines();
                if (choice < lines.size()) {
                    chosen.add(lines.get(choice).id().toString());
                }
            }
            String name = "line-" + String.join("-", chosen);
            return names.unique(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
        }
    }
}
