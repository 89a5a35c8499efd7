package fingerpost.export.powerdns.geoip;

import fingerpost.dns.DomainName;
import fingerpost.dns.RRset;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.export.json.Json;
import fingerpost.export.powerdns.Unreadable;
import fingerpost.export.zonefile.NameText;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One zone as the backend wants it: names with their records, and services that lead askers to names by their networks. */
final class GeoipZone {
    private static final String NOBODY = "nobody";

    private final Topology topology;
    private final HostedZone zone;
    private final Map<DomainName, List<Json>> records = new LinkedHashMap<>();
    private final Map<DomainName, Json.Fields> services = new LinkedHashMap<>();
    private final Map<DomainName, String> labels = new LinkedHashMap<>();

    private GeoipZone(Topology topology, HostedZone zone) {
        this.topology = topology;
        this.zone = zone;
    }

    /** The zone with those sets, of which some are said by draws and services. */
    static Json.Fields of(Topology topology, HostedZone zone, List<RRset> served) {
        GeoipZone written = new GeoipZone(topology, zone);
        served.forEach(written::add);
        Json.Fields domain = Json.NOTHING
                .with("domain", name(zone.apex()))
                .with("ttl", zone.defaultTtl().seconds())
                .with("records", byName(written.records));
        return written.services.isEmpty() ? domain : domain.with("services", new Json.Fields(names(written.services)));
    }

    private void add(RRset set) {
        List<RecordSet> designed = zone.recordSets()
                .filter(each -> each.owner().equals(set.owner()) && each.type().equals(set.type()))
                .toList();
        if (designed.stream().anyMatch(each -> Unreadable.by(each).isPresent())) {
            return;
        }
        Optional<RecordSet> said = designed.stream()
                .filter(each -> !each.policy().inner().isEmpty() && GeoipReading.isSaid(zone, each))
                .findFirst();
        if (said.isEmpty()) {
            put(set.owner(), set.type(), set.ttl(), Draw.all(set.rdata()));
        } else if (said.get().policy() instanceof ByLine lines) {
            byLine(said.get(), lines);
        } else {
            put(set.owner(), set.type(), set.ttl(), Draw.of(said.get().policy()).orElseThrow());
        }
    }

    private void byLine(RecordSet set, ByLine lines) {
        Map<String, Json> leads = new LinkedHashMap<>();
        leads.put("default", lead(set, "others", lines.otherwise()));
        for (LineChoice choice : lines.choices()) {
            Json name = lead(set, choice.line().text(), Optional.of(choice.policy()));
            topology.get(choice.line(), Line.class)
                    .networks()
                    .forEach(network -> leads.putIfAbsent(network.toString(), name));
        }
        services.put(set.owner(), new Json.Fields(leads));
    }

    /** The name to which the askers of a line are led; it has the records that they get. */
    private Json lead(RecordSet set, String line, Optional<AnswerPolicy> policy) {
        String label = labels.computeIfAbsent(set.owner(), any -> "s" + (labels.size() + 1));
        DomainName name = zone.apex().child("_line").child(label).child(line);
        if (policy.isPresent()) {
            put(name, set.type(), set.ttl(), Draw.of(policy.get()).orElseThrow());
        } else if (!records.containsKey(name)) {
            put(name, RecordType.TXT, set.ttl(), Draw.all(List.of(Rdata.parse(RecordType.TXT, NOBODY, zone.apex()))));
        }
        return new Json.Text(name(name));
    }

    private void put(DomainName owner, RecordType type, Ttl ttl, Draw draw) {
        List<Json> there = records.computeIfAbsent(owner, any -> new ArrayList<>());
        for (int i = 0; i < draw.records().size(); i++) {
            Json.Fields record = Json.NOTHING
                    .with("content", NameText.in(draw.records().get(i)))
                    .with("ttl", ttl.seconds());
            there.add(Json.NOTHING.with(
                    type.toString().toLowerCase(Locale.ROOT),
                    draw.weights().isEmpty()
                            ? record
                            : record.with("weight", draw.weights().get(i))));
        }
    }

    private static Json.Fields byName(Map<DomainName, List<Json>> records) {
        Map<String, Json> names = new LinkedHashMap<>();
        records.forEach((owner, all) -> names.put(name(owner), new Json.Items(all)));
        return new Json.Fields(names);
    }

    private static Map<String, Json> names(Map<DomainName, Json.Fields> services) {
        Map<String, Json> names = new LinkedHashMap<>();
        services.forEach((owner, leads) -> names.put(name(owner), leads));
        return names;
    }

    private static String name(DomainName name) {
        return NameText.of(name).toLowerCase(Locale.ROOT);
    }
}
