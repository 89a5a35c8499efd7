package fingerpost.export.bind;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.ByLine;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which line of one policy takes an asker: the longest network that holds it, else its country, else the default. */
final class Choosing {
    private final ByLine policy;
    private final List<Line> lines;
    private final Map<IpNetwork, Integer> byNetwork = new HashMap<>();

    Choosing(ByLine policy, Topology topology) {
        this.policy = policy;
        this.lines = policy.choices().stream()
                .map(LineChoice::line)
                .map(id -> topology.get(id, Line.class))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            for (IpNetwork network : lines.get(i).networks()) {
                byNetwork.putIfAbsent(network, i);
            }
        }
    }

    ByLine policy() {
        return policy;
    }

    List<Line> lines() {
        return lines;
    }

    /**
     * The place of the choice in the policy; the number of choices for the default.
     *
     * @param holding the networks of the design that hold the asker, the longest first
     */
    int choice(List<IpNetwork> holding, Optional<String> country) {
        for (IpNetwork network : holding) {
            Integer line = byNetwork.get(network);
            if (line != null) {
                return line;
            }
        }
        for (int i = 0; i < lines.size() && country.isPresent(); i++) {
            if (lines.get(i).countries().contains(country.get())) {
                return i;
            }
        }
        return lines.size();
    }
}
