package fingerpost.export.nsd;

import fingerpost.dns.RecordType;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.NameText;
import fingerpost.export.zonefile.RecordOrder;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.ByLine;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code nsd.conf} and the zones that it names, relative to {@link #DIRECTORY}. */
public final class NsdExporter implements Exporter {
    /** Where the folder is meant to stand. */
    public static final String DIRECTORY = "/etc/nsd";

    @Override
    public String target() {
        return "nsd";
    }

    @Override
    public String title() {
        return "NSD (nsd.conf and zones)";
    }

    @Override
    public List<String> versions() {
        return List.of("4.6");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology, previous, losses);
        List<HostedZone> zones = folder.served();
        boolean turning = zones.stream().flatMap(HostedZone::recordSets).anyMatch(NsdExporter::isTurned);
        NsdReading reading = new NsdReading(turning);
        FileSlug slugs = new FileSlug();
        Map<String, String> files = new TreeMap<>();
        List<Section> sections = new ArrayList<>();
        sections.add(server(turning));
        for (HostedZone zone : zones) {
            ZoneFile file = folder.write(zone, "zones/" + slugs.unique(FileSlug.of(zone.apex())) + ".zone", reading);
            files.put(file.path(), file.text());
            if (file.isLoadable()) {
                sections.add(Section.of(
                        "zone", new Setting("name", NameText.of(zone.apex())), new Setting("zonefile", file.path())));
            }
        }
        topology.all(ServiceRegistry.class)
                .forEach(registry -> losses.cannot(
                        Subject.of(registry.id()),
                        "NSD takes no dynamic updates. BIND and Knot do, and NSD can be their secondary."));
        files.put("nsd.conf", text(topology, sections));
        return Bundle.of(files, losses.list());
    }

    private static Section server(boolean turning) {
        return new Section(
                "server",
                "This folder belongs in " + DIRECTORY
                        + ". Transfers are refused unless a zone has a provide-xfr with a key.",
                List.of(
                        new Setting("zonesdir", DIRECTORY),
                        new Setting("round-robin", turning ? "yes" : "no"),
                        new Setting("minimal-responses", "yes"),
                        new Setting("hide-version", "yes")));
    }

    /** Of other sets than addresses the order does not matter. */
    private static boolean isTurned(RecordSet set) {
        boolean address = set.type().equals(RecordType.A) || set.type().equals(RecordType.AAAA);
        return address
                && set.policy().records().size() > 1
                && RecordOrder.of(set.policy(), ByLine::otherwise) != RecordOrder.STEADY;
    }

    /** The text, once what NSD would read from it is known to be what was meant. */
    private static String text(Topology topology, List<Section> sections) {
        String heading = topology.title().isBlank() ? "NSD 4.6" : "NSD 4.6 for the design " + topology.title();
        String text = NsdText.print(heading, sections);
        List<Section> meant = sections.stream()
                .map(each -> new Section(each.name(), "", each.settings()))
                .toList();
        if (!NsdText.parse(text).equals(meant)) {
            throw new IllegalStateException("The text of nsd.conf would not be read back as it was meant.");
        }
        return text;
    }
}
