package fingerpost.export.gdnsd;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code config} and the zones, each in a file of its name, as gdnsd wants them; relative to {@link #DIRECTORY}. */
public final class GdnsdExporter implements Exporter {
    /** Where the folder is meant to stand. */
    public static final String DIRECTORY = "/etc/gdnsd";

    @Override
    public String target() {
        return "gdnsd";
    }

    @Override
    public String title() {
        return "gdnsd (config, zones, monitors)";
    }

    @Override
    public List<String> versions() {
        return List.of("3.8");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology.map(GdnsdExporter::withoutHttps), previous, losses);
        ServiceTypes services = new ServiceTypes();
        Resources resources = new Resources(topology, services);
        GdnsdReading reading = new GdnsdReading(topology, resources);
        Map<String, String> files = new TreeMap<>();
        for (HostedZone zone : folder.served()) {
            String name = zone.apex().host();
            boolean plain = name.matches("[a-z0-9_.-]+");
            String path = "zones/" + (plain ? name : FileSlug.of(zone.apex()));
            ZoneFile file = folder.write(zone, path, reading);
            if (!plain) {
                losses.cannot(Subject.of(zone.id()), "gdnsd names zones by their files, and this name is none.");
            }
            if (zone.soaTtl().seconds() > zone.soa().minimum().seconds()) {
                losses.approximate(
                        new Subject(zone.id(), Optional.of(zone.apex()), Optional.of("SOA")),
                        "gdnsd answers the SOA record with the TTL of negative answers where its own is longer.");
            }
            files.put(plain && file.isLoadable() ? path : "unserved/" + FileSlug.of(zone.apex()), file.text());
        }
        topology.all(ServiceRegistry.class)
                .forEach(registry -> losses.cannot(
                        Subject.of(registry.id()),
                        "gdnsd takes no dynamic updates and has no HTTPS records. BIND and Knot do and have."));
        files.put("config", text(topology, services, resources));
        return Bundle.of(files, losses.list());
    }

    /** gdnsd has no word for the HTTPS records that a registry announces. */
    private static Element withoutHttps(Element element) {
        return element instanceof ServiceRegistry registry
                ? new ServiceRegistry(
                        registry.id(),
                        registry.label(),
                        registry.serviceName(),
                        registry.ttl(),
                        registry.instances(),
                        Optional.empty(),
                        registry.key())
                : element;
    }

    private static String text(Topology topology, ServiceTypes services, Resources resources) {
        Value.Hash options = Value.EMPTY
                .with("listen", Value.text("any"))
                .with("min_ttl", Value.text(0))
                .with("max_ttl", Value.text((1 << 28) - 1))
                .with("max_ncache_ttl", Value.text(86_400));
        Value.Hash file = Value.EMPTY
                .with("options", options)
                .with("service_types", services.hash())
                .with("plugins", resources.hash());
        String heading = topology.title().isBlank() ? "gdnsd 3.8" : "gdnsd 3.8 for the design " + topology.title();
        String text = GdnsdText.print(heading, file);
        if (!GdnsdText.parse(text).equals(file)) {
            throw new IllegalStateException("The text of gdnsd's config would not be read back as it was meant.");
        }
        return text;
    }
}
