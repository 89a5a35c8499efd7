package fingerpost.diagnose.drift;

import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import fingerpost.wire.Server;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A place of the design and the servers that are asked for it; each is one of its own, however alike two are. */
final class Spot {
    private final Expected expected;
    private final List<Server> servers;

    Spot(Expected expected, List<Server> servers) {
        this.expected = expected;
        this.servers = List.copyOf(servers);
    }

    Expected expected() {
        return expected;
    }

    List<Server> servers() {
        return servers;
    }

    Place place(List<Heard> heard, Map<Question, LiveAnswer> flat) {
        Map<RecordType, LiveAnswer> target = new HashMap<>();
        if (expected instanceof Expected.Flattened flattened) {
            for (RecordType family : flattened.types()) {
                Question question = new Question(flattened.alias().target(), family);
                target.put(family, flat.getOrDefault(question, new LiveAnswer.Unknown("was not looked up")));
            }
        }
        return Placing.of(expected, heard, target);
    }
}
