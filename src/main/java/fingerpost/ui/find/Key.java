package fingerpost.ui.find;

import fingerpost.ui.speech.Speech;
import java.util.Locale;
import java.util.Optional;

/** What an expression can ask about a thing. */
enum Key {
    TYPE,
    NAME,
    ZONE,
    TTL,
    IP,
    TO,
    PROBLEM,
    LIVE,
    IS,
    POLICY,
    PORT,
    PROVIDER,
    GROUP,
    TEXT;

    /** As it is written before the colon. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Key> of(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (Key each : values()) {
            if (each.word().equals(wanted)) {
                return Optional.of(each);
            }
        }
        return wanted.equals("address") ? Optional.of(IP) : Optional.empty();
    }

    /** Whether it is a number that can be less or more. */
    boolean isAmount() {
        return this == TTL || this == PORT;
    }

    /** What it finds, with an example. */
    String hint() {
        return switch (this) {
            case TYPE -> Speech.of("record type or kind: type:cname, type:proxy");
            case NAME -> Speech.of("name or label, * for anything: name:www*");
            case ZONE -> Speech.of("records of a zone: zone:example.com");
            case TTL -> Speech.of("seconds or 5m, 1h: ttl<300");
            case IP -> Speech.of("address or network: ip:192.0.2.0/24");
            case TO -> Speech.of("records that lead to a name: to:lb.example.net");
            case PROBLEM -> Speech.of("what the checks found: problem:error, problem:CN03");
            case LIVE -> Speech.of("beside live answers: live:!= differs, live:missing");
            case IS -> Speech.of("state: is:unused, is:pinned, is:down");
            case POLICY -> Speech.of("answer policy or balancing: policy:failover");
            case PORT -> Speech.of("port of a backend or proxy: port>=8000");
            case PROVIDER -> Speech.of("who serves or runs it: provider:acme");
            case GROUP -> Speech.of("boxes of a group: group:frankfurt");
            case TEXT -> Speech.of("anything shown: text:\"google site\"");
        };
    }
}
