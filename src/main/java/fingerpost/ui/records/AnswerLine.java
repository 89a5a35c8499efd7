package fingerpost.ui.records;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Fixed;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.List;

/** Reads what is typed into the table: TTLs, and answers on one line with a bar between two. */
final class AnswerLine {
    static final String BETWEEN = " | ";

    private AnswerLine() {}

    static ZoneEntry withTtl(ZoneEntry entry, String text) {
        return entry.withTtl(Ttl.parse(text.strip()));
    }

    static ZoneEntry withAnswers(ZoneEntry entry, String text, DomainName origin) {
        return switch (entry) {
            case Alias alias -> new Alias(alias.owner(), alias.ttl(), DomainName.of(text.strip(), origin));
            case RecordSet set -> set.withPolicy(policy(set, split(text), origin));
        };
    }

    private static AnswerPolicy policy(RecordSet set, List<String> texts, DomainName origin) {
        List<Rdata> records = texts.stream()
                .map(text -> Rdata.parse(set.type(), text, origin))
                .toList();
        return switch (set.policy()) {
            case Fixed _ -> new Fixed(records);
            case Rotated _ -> new Rotated(records);
            case Shuffled _ -> new Shuffled(records);
            default ->
                throw new IllegalArgumentException(Speech.of(
                        "The answers of this policy are changed in the inspector, where their weights and lines are."));
        };
    }

    /** Split at bars outside of quotes. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == '|' && !quoted) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts.stream().map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
