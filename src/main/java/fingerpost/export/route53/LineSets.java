package fingerpost.export.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.ByLine;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Policies by line: by network first, and behind it by country, since the sets of one name and type have one kind of routing
 * and a network goes before a country in the design.
 */
final class LineSets {
    private static final String OTHERS = "all others";
    private static final int LONGEST_V4 = 24;
    private static final int LONGEST_V6 = 48;
    private static final int LONGEST_LOCATION = 16;

    private final PolicySets policies;

    LineSets(PolicySets policies) {
        this.policies = policies;
    }

    void put(DomainName name, ByLine lines) {
        Map<LineChoice, List<IpNetwork>> networks = networks(lines);
        Map<LineChoice, List<String>> countries = countries(lines);
        for (LineChoice each : lines.choices()) {
            if (!networks.containsKey(each) && !countries.containsKey(each)) {
                policies.differs("Nobody gets the answer of the line " + each.line()
                        + ": it has no network or country of its own that Route 53 can match.");
            }
        }
        if (!networks.isEmpty()) {
            byNetwork(name, lines, networks, countries);
        } else if (!countries.isEmpty()) {
            byCountry(name, lines, countries);
        } else {
            lines.otherwise().ifPresent(each -> policies.put(name, each));
        }
    }

    private Map<LineChoice, List<IpNetwork>> networks(ByLine lines) {
        Set<IpNetwork> seen = new HashSet<>();
        Set<String> unmatched = new LinkedHashSet<>();
        Map<LineChoice, List<IpNetwork>> networks = new LinkedHashMap<>();
        for (LineChoice choice : lines.choices()) {
            for (IpNetwork each : line(choice).networks()) {
                if (!isMatched(each)) {
                    unmatched.add(each.toString());
                } else if (seen.add(each)) {
                    networks.computeIfAbsent(choice, any -> new ArrayList<>()).add(each);
                }
            }
        }
        if (!unmatched.isEmpty()) {
            policies.differs("Route 53 matches networks from /1 to /24 and, of IPv6, to /48; left out: "
                    + String.join(", ", unmatched)
                    + ". BIND views, PowerDNS (view), gdnsd and Knot (mod-geoip) match all.");
        }
        return networks;
    }

    private static boolean isMatched(IpNetwork network) {
        int longest = network.address().bits() == 32 ? LONGEST_V4 : LONGEST_V6;
        return network.prefix() >= 1 && network.prefix() <= longest;
    }

    private Map<LineChoice, List<String>> countries(ByLine lines) {
        Set<String> seen = new HashSet<>();
        Map<LineChoice, List<String>> countries = new LinkedHashMap<>();
        for (LineChoice choice : lines.choices()) {
            List<String> own =
                    line(choice).countries().stream().filter(seen::add).toList();
            if (!own.isEmpty()) {
                countries.put(choice, own);
            }
        }
        return countries;
    }

    private void byNetwork(
            DomainName name,
            ByLine lines,
            Map<LineChoice, List<IpNetwork>> networks,
            Map<LineChoice, List<String>> countries) {
        Map<String, List<IpNetwork>> locations = new LinkedHashMap<>();
        Map<LineChoice, String> names = new LinkedHashMap<>();
        networks.forEach((choice, own) -> {
            String location = location(choice.line().text(), locations.keySet());
            names.put(choice, location);
            locations.put(location, own);
        });
        String collection = policies.scope().collections().id(locations);
        names.forEach((choice, location) -> policies.branch(
                name,
                new Turn(choice.line().text(), new Routing.Networks(collection, location)),
                choice.policy(),
                Optional.empty()));
        Turn turn = new Turn(OTHERS, new Routing.Networks(collection, Routing.OTHERS));
        if (countries.isEmpty()) {
            lines.otherwise().ifPresent(each -> policies.branch(name, turn, each, Optional.empty()));
        } else {
            policies.behind(lines, false, helper -> byCountry(helper, lines, countries))
                    .ifPresent(content -> policies.add(name, Optional.of(turn), content));
        }
    }

    private void byCountry(DomainName name, ByLine lines, Map<LineChoice, List<String>> countries) {
        countries.forEach((choice, own) -> policies.content(choice.policy(), Optional.empty())
                .ifPresent(content -> own.forEach(country -> policies.add(
                        name,
                        Optional.of(new Turn(choice.line() + " " + country, new Routing.Country(country))),
                        content))));
        lines.otherwise()
                .ifPresent(each -> policies.branch(
                        name, new Turn(OTHERS, new Routing.Country(Routing.OTHERS)), each, Optional.empty()));
    }

    private static String location(String line, Set<String> taken) {
        String location = line.substring(0, Math.min(line.length(), LONGEST_LOCATION));
        for (int i = 2; taken.contains(location); i++) {
            String number = "-" + i;
            location = line.substring(0, Math.min(line.length(), LONGEST_LOCATION - number.length())) + number;
        }
        return location;
    }

    private Line line(LineChoice choice) {
        return policies.scope().topology().get(choice.line(), Line.class);
    }
}
