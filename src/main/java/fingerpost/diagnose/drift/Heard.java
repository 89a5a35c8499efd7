package fingerpost.diagnose.drift;

import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one server said at one place, by the type asked for; nothing where it was given up.
 *
 * @param evidence empty where it was asked among a great many and agreed
 */
record Heard(Server server, Map<RecordType, LiveAnswer> answers, List<Exchange> evidence) {
    Heard {
        answers = Map.copyOf(answers);
        evidence = List.copyOf(evidence);
    }

    static Heard of(Server server, Map<RecordType, Exchange> exchanges) {
        return new Heard(
                server,
                exchanges.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, each -> LiveAnswer.of(each.getValue()))),
                List.copyOf(exchanges.values()));
    }
}
