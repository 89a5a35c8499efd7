package fingerpost.ui.diagnose;

import fingerpost.diagnose.drift.Cure;
import fingerpost.diagnose.drift.Place;
import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the live zones need to say what the design says, as commands of {@code nsupdate}, which read as plain words too. */
final class CureText {
    private CureText() {}

    /** One update for each zone, since a server takes only names of one zone together (RFC 2136 section 3.4.1.2). */
    static String of(List<Place> places, Topology design) {
        StringBuilder text = new StringBuilder("""
            ; Makes the live zones say what the design says.
            ; For nsupdate (RFC 2136), or to be done by hand at the provider.
            """);
        Map<DomainName, List<Place>> zones = new LinkedHashMap<>();
        places.forEach(place -> zones.computeIfAbsent(apex(place, design), _ -> new ArrayList<>())
                .add(place));
        zones.forEach((apex, ofZone) -> {
            text.append("\nzone ").append(apex).append('\n');
            ofZone.forEach(place -> place(text, place, apex));
            text.append("\nsend\n");
        });
        return text.toString();
    }

    private static DomainName apex(Place place, Topology design) {
        return design.find(place.node().element())
                .filter(HostedZone.class::isInstance)
                .map(zone -> ((HostedZone) zone).apex())
                .orElse(place.name());
    }

    private static void place(StringBuilder text, Place place, DomainName apex) {
        Cure cure = place.keepDesign();
        text.append("\n; ").append(place.message()).append('\n');
        cure.withdraw().forEach(each -> delete(text, each.name(), each.type()));
        cure.publish().forEach(each -> publish(text, each, apex));
        if (cure.publish().isEmpty() && cure.withdraw().isEmpty()) {
            text.append("; Nothing can be said in commands; see the servers of the zone.\n");
        }
    }

    private static void publish(StringBuilder text, RRset set, DomainName apex) {
        if (set.type().equals(RecordType.NS) && set.owner().equals(apex)) {
            text.append("; A server never lets all NS of the apex be deleted: take out by hand what is not added"
                            + " here,\n")
                    .append("; and have the parent zone name the same servers.\n");
        } else {
            delete(text, set.owner(), set.type());
        }
        for (Rdata each : set.rdata()) {
            text.append("update add ")
                    .append(set.owner())
                    .append(' ')
                    .append(set.ttl())
                    .append(' ')
                    .append(set.type())
                    .append(' ')
                    .append(each.text())
                    .append('\n');
        }
    }

    private static void delete(StringBuilder text, DomainName owner, RecordType type) {
        text.append("update delete ").append(owner).append(' ').append(type).append('\n');
    }
}
