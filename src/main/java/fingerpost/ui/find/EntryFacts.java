package fingerpost.ui.find;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Nearest;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What an entry of a zone can be found by. */
final class EntryFacts {
    private EntryFacts() {}

    static Thing of(HostedZone zone, ZoneEntry entry) {
        Map<Key, List<String>> words = new EnumMap<>(Key.class);
        List<String> said = new ArrayList<>();
        List<IpAddress> addresses = new ArrayList<>();
        Set<String> policies = new LinkedHashSet<>();
        switch (entry) {
            case Alias alias -> said.add(alias.target().unicode());
            case RecordSet set -> {
                for (Rdata each : set.policy().records()) {
                    said.add(lower(each.text()));
                    address(each, addresses);
                }
                policy(set.policy(), policies);
            }
        }
        List<String> names = names(entry.owner().unicode(), entry.owner().host());
        words.put(Key.TYPE, List.of(lower(entry.typeName()), "record"));
        words.put(Key.NAME, names);
        words.put(Key.ZONE, names(zone.apex().unicode(), zone.apex().host()));
        words.put(Key.TO, entry.targets().stream().map(each -> each.unicode()).toList());
        words.put(Key.IP, addresses.stream().map(IpAddress::toString).toList());
        words.put(Key.POLICY, List.copyOf(policies));
        words.put(Key.PROVIDER, List.of(lower(zone.provider())));
        words.put(
                Key.TEXT,
                List.of(String.join("\n", names) + "\n" + lower(entry.typeName()) + "\n" + String.join("\n", said)
                        + "\n" + String.join("\n", policies)));
        return new Thing(
                Subject.of(zone, entry),
                words,
                Map.of(Key.TTL, List.of((long) entry.ttl().seconds())),
                addresses,
                false);
    }

    private static void address(Rdata record, List<IpAddress> into) {
        switch (record) {
            case A(var address) -> into.add(address);
            case Aaaa(var address) -> into.add(address);
            default -> {}
        }
    }

    /** The words of a policy and of those inside it, with what people call them else. */
    private static void policy(AnswerPolicy policy, Set<String> into) {
        into.add(lower(policy.word()));
        if (policy instanceof ByLine || policy instanceof Nearest) {
            into.add("geo");
        }
        policy.inner().forEach(each -> policy(each, into));
    }

    static List<String> names(String shown, String ascii) {
        return shown.equalsIgnoreCase(ascii) ? List.of(lower(shown)) : List.of(lower(shown), lower(ascii));
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
