package fingerpost.diagnose.drift;

import fingerpost.dns.RecordType;
import fingerpost.wire.Exchange;
import fingerpost.wire.Server;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one server said at one place, by the type asked for; nothing where it was given up. */
record Heard(Server server, Map<RecordType, Exchange> exchanges) {
    Map<RecordType, LiveAnswer> answers() {
        return exchanges.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> LiveAnswer.of(each.getValue())));
    }

    List<Exchange> evidence() {
        return List.copyOf(exchanges.values());
    }
}
