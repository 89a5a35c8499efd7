package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Fixed;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.ResolutionProfile;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts together what was seen: zones with their record sets, proxies, certificates, endpoints. */
final class Assembly {
    /** So many notes stay with the design itself; a person reads no more. */
    private static final int KEPT_NOTES = 40;

    private final List<ZoneSeen> zones;
    private final List<ExternalEndpoint> outside;
    private final Ids ids;
    private final Notes notes;
    private final ResolutionProfile profile;

    Assembly(List<ZoneSeen> zones, List<ExternalEndpoint> outside, Ids ids, Notes notes, ResolutionProfile profile) {
        this.zones = List.copyOf(zones);
        this.outside = List.copyOf(outside);
        this.ids = ids;
        this.notes = notes;
        this.profile = profile;
    }

    Imported imported(DomainName domain, ImportOptions options, Consumer<String> onProgress, int packets)
            throws InterruptedException {
        List<Element> elements = new ArrayList<>();
        zones.forEach(each -> elements.add(hosted(each, ids.of(each.apex().host()))));
        Optional<WebLook> look = options.web().map(client -> new WebLook(client, profile.scope(), notes, onProgress));
        List<WebGroup> groups = WebGroup.of(zones);
        elements.addAll(new WebFronts(ids, notes, look).of(groups));
        elements.addAll(outside);
        if (zones.stream()
                .flatMap(each -> each.sets().stream())
                .anyMatch(set -> Set.of(RecordType.A, RecordType.AAAA).contains(set.type())
                        && set.rdata().size() > 1)) {
            notes.guessed(
                    domain,
                    "Where a name has several addresses, all of them stand for everybody in one order: rotation,"
                            + " weights, lines and health checks cannot be seen from outside.");
        }
        List<String> asked = zones.stream()
                .filter(each -> !each.whole())
                .map(each -> each.apex().unicode())
                .toList();
        if (!asked.isEmpty()) {
            notes.notSeen(
                    domain,
                    "Besides the names that were asked for, " + String.join(", ", asked)
                            + " may have others: only a zone transfer or the zone file shows them all.");
        }
        String day =
                profile.clock().instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        String note = "Imported from live answers of " + domain.unicode() + " on " + day + ".\n"
                + notes.list().stream()
                        .limit(KEPT_NOTES)
                        .map(each -> "\n" + each.where() + " (" + each.kind().word() + "): " + each.message())
                        .collect(Collectors.joining());
        return new Imported(Topology.of(domain.unicode(), note.strip(), elements), notes.list(), packets);
    }

    private HostedZone hosted(ZoneSeen zone, Id id) {
        List<ZoneEntry> entries = zone.sets().stream()
                .map(set -> (ZoneEntry) new RecordSet(set.owner(), set.type(), set.ttl(), new Fixed(set.rdata())))
                .collect(Collectors.toCollection(ArrayList::new));
        HostedZone hosted =
                new HostedZone(id, zone.apex(), usualTtl(zone), zone.soa(), zone.soaTtl(), provider(zone), entries);
        return FlattenedApex.of(hosted, outside, notes);
    }

    /** The one that most sets have. */
    private static Ttl usualTtl(ZoneSeen zone) {
        return zone.sets().stream()
                .collect(Collectors.groupingBy(RRset::ttl, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<Ttl, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .orElse(zone.soaTtl());
    }

    /** The domain of the name servers, where they are all somebody else's. */
    private static String provider(ZoneSeen zone) {
        Set<String> domains = zone.find(zone.apex(), RecordType.NS).stream()
                .flatMap(set -> set.rdata().stream())
                .flatMap(each -> each.target().stream())
                .filter(each -> !each.isAtOrBelow(zone.apex()) && each.labels().size() > 2)
                .map(each -> each.parent().unicode())
                .collect(Collectors.toSet());
        return domains.size() == 1 ? domains.iterator().next() : "";
    }
}
