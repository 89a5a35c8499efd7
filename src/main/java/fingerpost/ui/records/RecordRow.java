package fingerpost.ui.records;

import fingerpost.dns.Rdata;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One record set or ALIAS of one zone.
 *
 * @param apex the zone's, for people
 */
record RecordRow(Id zone, String apex, ZoneEntry entry) {
    static List<RecordRow> of(Topology topology) {
        List<RecordRow> rows = new ArrayList<>();
        for (HostedZone zone : topology.zones()) {
            for (ZoneEntry entry : zone.entries()) {
                rows.add(new RecordRow(zone.id(), zone.apex().unicode(), entry));
            }
        }
        return rows;
    }

    Subject subject() {
        return new Subject(zone, Optional.of(entry.owner()), Optional.of(entry.typeName()));
    }

    String name() {
        return entry.owner().unicode();
    }

    String policy() {
        return switch (entry) {
            case RecordSet set -> word(set.policy());
            case Alias _ -> Speech.of("flattened");
        };
    }

    private static String word(AnswerPolicy policy) {
        return policy instanceof WhenHealthy healthy
                ? Speech.of("when healthy, {0}", word(healthy.policy()))
                : Speech.of(policy.word());
    }

    /** The answers on one line, a bar between two. */
    String answers() {
        return switch (entry) {
            case RecordSet set ->
                set.policy().records().stream().map(Rdata::text).collect(Collectors.joining(AnswerLine.BETWEEN));
            case Alias alias -> alias.target().toString();
        };
    }

    /** Whether the answers can be typed: no policy says more than their order. */
    boolean plain() {
        return switch (entry) {
            case RecordSet set ->
                switch (set.policy()) {
                    case Fixed _, Rotated _, Shuffled _ -> true;
                    default -> false;
                };
            case Alias _ -> true;
        };
    }

    boolean matches(String wanted) {
        String all = (apex + " " + name() + " " + entry.typeName() + " " + entry.ttl() + " " + policy() + " "
                        + answers())
                .toLowerCase(Locale.ROOT);
        return Stream.of(wanted.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(all::contains);
    }
}
