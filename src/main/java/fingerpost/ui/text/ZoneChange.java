package fingerpost.ui.text;

import fingerpost.dns.DomainName;
import fingerpost.document.Diagram;
import fingerpost.document.Document;
import fingerpost.document.Point;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an edit of the text changes in a zone; every entry that it does not name stays as it is.
 *
 * @param head what becomes of SOA and usual TTL
 * @param instead what stands in the place of an entry, empty where it goes
 * @param fresh what comes, in the order of the text
 * @param renamed names that keep their boxes, by their old owner
 */
record ZoneChange(
        Id zone,
        UnaryOperator<HostedZone> head,
        Map<EntryKey, Optional<ZoneEntry>> instead,
        List<Fresh> fresh,
        Map<DomainName, DomainName> renamed) {
    /**
     * An entry that comes.
     *
     * @param after the entry of the text before it; empty where it is the first
     */
    record Fresh(ZoneEntry entry, Optional<EntryKey> after) {}

    Document over(Document document) {
        HostedZone before = document.topology()
                .find(zone, HostedZone.class)
                .orElseThrow(() ->
                        new IllegalArgumentException(Speech.of(Speech.of("The zone is no longer in the design."))));
        HostedZone after = head.apply(before).withEntries(entries(before));
        if (after.equals(before)) {
            return document;
        }
        Map<Subject, Point> moved = new HashMap<>();
        renamed.forEach((from, to) -> {
            Point at = document.diagram().positions().get(Subject.of(zone, from).toString());
            if (at != null) {
                moved.put(Subject.of(zone, to), at);
            }
        });
        Diagram diagram =
                moved.isEmpty() ? document.diagram() : document.diagram().with(moved);
        return document.with(document.topology().with(after)).with(diagram);
    }

    private List<ZoneEntry> entries(HostedZone before) {
        Map<EntryKey, ZoneEntry> all = new LinkedHashMap<>();
        for (ZoneEntry each : before.entries()) {
            instead.getOrDefault(EntryKey.of(each), Optional.of(each)).ifPresent(now -> all.put(EntryKey.of(now), now));
        }
        instead.values().stream().flatMap(Optional::stream).forEach(each -> all.putIfAbsent(EntryKey.of(each), each));
        List<EntryKey> order = new ArrayList<>(all.keySet());
        for (Fresh each : fresh) {
            EntryKey key = EntryKey.of(each.entry());
            if (all.put(key, each.entry()) == null) {
                int behind = each.after().map(order::indexOf).orElse(-1);
                order.add(each.after().isPresent() && behind < 0 ? order.size() : behind + 1, key);
            }
        }
        return order.stream().map(all::get).toList();
    }
}
