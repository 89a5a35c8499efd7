package fingerpost.ui.design;

import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.ui.model.Names;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a design is copied for other programs to read. */
final class PlainText {
    private PlainText() {}

    /** The records of all that is selected as lines of a zone file; without any, what the boxes are called. */
    static String of(Topology topology, Set<Subject> selected) {
        String lines = zoneLines(topology, selected);
        return lines.isEmpty()
                ? selected.stream().map(each -> Names.of(topology, each) + "\n").collect(Collectors.joining())
                : lines;
    }

    /** Absolute, one record on a line; empty where neither a zone nor a name is selected. */
    static String zoneLines(Topology topology, Set<Subject> selected) {
        Set<String> lines = new LinkedHashSet<>();
        for (HostedZone zone : topology.zones()) {
            boolean whole = selected.contains(Subject.of(zone.id()));
            for (ZoneEntry entry : zone.entries()) {
                Subject subject = Subject.of(zone, entry);
                if (whole || selected.contains(subject) || selected.contains(subject.node())) {
                    lines.addAll(lines(entry));
                }
            }
        }
        return lines.stream().map(each -> each + "\n").collect(Collectors.joining());
    }

    private static List<String> lines(ZoneEntry entry) {
        String before = entry.owner() + " " + entry.ttl() + " IN " + entry.typeName() + " ";
        return switch (entry) {
            case Alias alias -> List.of(before + alias.target());
            case RecordSet set ->
                set.policy().records().stream()
                        .map(each -> before + each.text())
                        .toList();
        };
    }
}
