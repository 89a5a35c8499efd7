package fingerpost.export.knot;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.NameText;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code knot.conf}, the zones, and the files of mod-geoip for lines and weights, relative to {@link #DIRECTORY}. The module
 * comes with Knot or, on Debian, in the package knot-module-geoip.
 */
public final class KnotExporter implements Exporter {
    /** Where the folder is meant to stand; Debian lets knotd write there. */
    public static final String DIRECTORY = "/var/lib/knot";

    @Override
    public String target() {
        return "knot";
    }

    @Override
    public String title() {
        return "Knot DNS (knot.conf with mod-geoip)";
    }

    @Override
    public List<String> versions() {
        return List.of("3.2");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology, previous, losses);
        List<HostedZone> zones = folder.served();
        boolean turning = zones.stream().flatMap(HostedZone::recordSets).anyMatch(KnotExporter::isTurned);
        KnotReading reading = new KnotReading(topology, turning);
        KnotUpdates updates = new KnotUpdates(topology);
        GeoFiles geo = new GeoFiles();
        FileSlug slugs = new FileSlug();
        Map<String, String> files = new TreeMap<>();
        List<Section.Item> items = new ArrayList<>();
        for (HostedZone zone : zones) {
            ZoneAnswers answers = new ZoneAnswers(zone, reading, losses);
            ZoneFile file = folder.write(zone, "zones/" + slugs.unique(FileSlug.of(zone.apex())) + ".zone", answers);
            files.put(file.path(), file.text());
            if (file.isLoadable()) {
                answers.write(file, geo);
                items.add(item(zone, file, geo, updates));
            }
        }
        Set<DomainName> keys = updates.keys(losses);
        List<Section> sections = new ArrayList<>();
        sections.add(server(turning));
        sections.addAll(updates.section());
        sections.addAll(geo.section());
        if (!items.isEmpty()) {
            sections.add(Section.list("zone", items));
        }
        files.putAll(geo.files());
        files.put("knot.conf", main(topology, keys, sections));
        return Bundle.of(files, losses.list());
    }

    private static Section server(boolean turning) {
        return Section.single(
                "server",
                new Setting("listen", List.of("0.0.0.0@53", "::@53")),
                Setting.of("edns-client-subnet", "on"),
                Setting.of("answer-rotation", turning ? "on" : "off"));
    }

    private static Section.Item item(HostedZone zone, ZoneFile file, GeoFiles geo, KnotUpdates updates) {
        List<Setting> settings = new ArrayList<>();
        settings.add(Setting.of("domain", NameText.of(zone.apex())));
        settings.add(Setting.of("storage", DIRECTORY));
        settings.add(Setting.of("file", file.path()));
        List<String> modules = geo.of(zone.apex());
        if (!modules.isEmpty()) {
            settings.add(new Setting("module", modules));
        }
        List<String> rules = updates.of(zone);
        if (!rules.isEmpty()) {
            settings.add(new Setting("acl", rules));
        }
        return new Section.Item(settings);
    }

    private static String main(Topology topology, Set<DomainName> keys, List<Section> sections) {
        List<String> remarks = new ArrayList<>();
        remarks.add(topology.title().isBlank() ? "Knot 3.2" : "Knot 3.2 for the design " + topology.title());
        remarks.add(
                "This folder belongs in " + DIRECTORY + ". Transfers are refused unless a zone has an acl for them.");
        keys.forEach(key -> remarks.add("Made once, by hand: keymgr -t " + NameText.of(key) + " > "
                + KnotUpdates.keyFile(key) + "; readable by knotd only."));
        return text(remarks, keys.stream().map(KnotUpdates::keyFile).toList(), sections);
    }

    /** Of other sets than addresses the order does not matter. */
    private static boolean isTurned(RecordSet set) {
        boolean address = set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA);
        return address && hasTurned(set.policy());
    }

    private static boolean hasTurned(AnswerPolicy policy) {
        boolean turned = policy instanceof Rotated || policy instanceof Shuffled;
        return (turned && policy.records().size() > 1)
                || policy.inner().stream().anyMatch(KnotExporter::hasTurned);
    }

    /** The text, once what Knot would read from it is known to be what was meant. */
    static String text(List<String> remarks, List<String> includes, List<Section> sections) {
        String text = KnotText.print(remarks, includes, sections);
        if (!KnotText.parse(text).equals(sections)) {
            throw new IllegalStateException("The text for Knot would not be read back as it was meant.");
        }
        return text;
    }
}
