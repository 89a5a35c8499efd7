package fingerpost.diagnose.drift;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** For each line of a policy a network that only this line holds, and what it should get. */
final class LineProbes {
    /** Nobody's networks: for documentation, for carriers' own use, and reserved. */
    private static final List<IpNetwork> ELSEWHERE = Stream.of(
                    "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "100.64.0.0/24", "240.0.0.0/24")
            .map(IpNetwork::of)
            .toList();

    /**
     * One question.
     *
     * @param line empty for the default line
     * @param network empty where no network is the line's alone
     * @param choices what may be answered
     */
    record LineProbe(Optional<Id> line, Optional<IpNetwork> network, Choices choices) {}

    private LineProbes() {}

    /** One for each line and one for the default; none for a policy that does not go by line. */
    static List<LineProbe> of(Topology topology, RecordSet set) {
        return byLine(set.policy()).map(policy -> probes(topology, policy)).orElse(List.of());
    }

    private static Optional<ByLine> byLine(AnswerPolicy policy) {
        return policy instanceof ByLine lines
                ? Optional.of(lines)
                : policy instanceof WhenHealthy healthy ? byLine(healthy.policy()) : Optional.empty();
    }

    private static List<LineProbe> probes(Topology topology, ByLine policy) {
        Map<IpNetwork, Id> owners = new LinkedHashMap<>();
        for (LineChoice choice : policy.choices()) {
            topology.get(choice.line(), Line.class)
                    .networks()
                    .forEach(network -> owners.putIfAbsent(network, choice.line()));
        }
        List<LineProbe> probes = new ArrayList<>();
        for (LineChoice choice : policy.choices()) {
            Optional<IpNetwork> network = owners.keySet().stream()
                    .filter(each -> choice.line().equals(owners.get(each)))
                    .filter(each -> isWhole(each, owners))
                    .findFirst();
            probes.add(new LineProbe(Optional.of(choice.line()), network, Choices.of(choice.policy())));
        }
        Optional<IpNetwork> outside = ELSEWHERE.stream()
                .filter(each -> owners.keySet().stream().noneMatch(each::overlaps))
                .findFirst();
        probes.add(new LineProbe(
                Optional.empty(), outside, policy.otherwise().map(Choices::of).orElseGet(Choices::none)));
        return probes;
    }

    /** No part of it is another line's. */
    private static boolean isWhole(IpNetwork network, Map<IpNetwork, Id> owners) {
        return owners.entrySet().stream()
                .noneMatch(each -> each.getKey().prefix() > network.prefix()
                        && each.getKey().overlaps(network)
                        && !each.getValue().equals(owners.get(network)));
    }
}
