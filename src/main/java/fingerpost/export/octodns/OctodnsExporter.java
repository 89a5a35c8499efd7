package fingerpost.export.octodns;

import fingerpost.dns.DomainName;
import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Losses;
import fingerpost.export.provider.PlainName;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code octodns.yaml} and one file for each zone, {@code zones/example.com.yaml}, to be used from the folder that holds both. */
public final class OctodnsExporter implements Exporter {
    private static final int USUAL_TTL = 3600;

    @Override
    public String target() {
        return "octodns";
    }

    @Override
    public String title() {
        return "octoDNS (YAML)";
    }

    @Override
    public List<String> versions() {
        return List.of("1");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        Map<String, String> files = new TreeMap<>();
        Map<String, Yaml> zones = new LinkedHashMap<>();
        Set<DomainName> apexes = new HashSet<>();
        for (HostedZone zone : topology.zones()) {
            if (!apexes.add(zone.apex())) {
                losses.cannot(
                        Subject.of(zone.id()),
                        "octoDNS has one file for " + zone.apex()
                                + ", and another zone of the design has that name too;" + " that one is written.");
            } else if (zone.apex().isRoot()
                    || !PlainName.isOwner(zone.apex())
                    || zone.apex().isWildcard()) {
                losses.cannot(
                        Subject.of(zone.id()),
                        "octoDNS has no file name for a zone of this name. Zone files can say it.");
            } else {
                losses.approximate(
                        Subject.of(zone.id()),
                        "The SOA is the provider's. What of the rest the provider can do, octoDNS says when it plans"
                                + " (strict_supports).");
                files.put("zones/" + zone.apex().host() + ".yaml", zone(topology, zone, losses));
                zones.put(zone.apex().toString(), ways());
            }
        }
        lines(topology, losses);
        files.put("octodns.yaml", configuration(topology, zones));
        return Bundle.of(files, losses.list());
    }

    private static void lines(Topology topology, Losses losses) {
        topology.all(Line.class).stream()
                .filter(line -> topology.zones().stream()
                        .anyMatch(zone -> zone.references().contains(line.id())))
                .forEach(line -> losses.exact(Subject.of(line.id())));
        topology.all(ServiceRegistry.class)
                .forEach(registry -> losses.cannot(
                        Subject.of(registry.id()),
                        "octoDNS takes no announcements, and deletes those that it finds. nsupdate, BIND and Knot take"
                                + " them."));
    }

    private static String zone(Topology topology, HostedZone zone, Losses losses) {
        ZoneRecords records = new ZoneRecords(topology, zone, losses);
        Yaml.Fields fields = records.fields();
        String heading = "Zone " + zone.apex().unicode()
                + (topology.title().isBlank() ? "" : " of the design " + topology.title());
        return checked(
                records.missing() == 0
                        ? List.of(heading)
                        : List.of(
                                heading,
                                "Of the design " + records.missing() + " record sets cannot stand here; octoDNS deletes"
                                        + " what the provider has of them."),
                fields);
    }

    private static Yaml ways() {
        return Yaml.EMPTY
                .with("sources", Yaml.texts(List.of("design")))
                .with("targets", Yaml.texts(List.of("provider")));
    }

    private static String configuration(Topology topology, Map<String, Yaml> zones) {
        Yaml.Fields design = Yaml.EMPTY
                .with("class", "octodns.provider.yaml.YamlProvider")
                .with("default_ttl", USUAL_TTL)
                .with("directory", "./zones")
                .with("enforce_order", new Yaml.Flag(true));
        Yaml.Fields provider = Yaml.EMPTY
                .with("access_key_id", "env/AWS_ACCESS_KEY_ID")
                .with("class", "octodns_route53.Route53Provider")
                .with("secret_access_key", "env/AWS_SECRET_ACCESS_KEY");
        return checked(
                List.of(
                        topology.title().isBlank() ? "octoDNS" : "octoDNS for the design " + topology.title(),
                        "The provider is an example: put your own in its place. Its credentials stand in the"
                                + " environment.",
                        "octodns-sync --config-file octodns.yaml shows the plan, and with --doit carries it out."),
                Yaml.EMPTY
                        .with("providers", Yaml.EMPTY.with("design", design).with("provider", provider))
                        .with("zones", new Yaml.Fields(zones)));
    }

    private static String checked(List<String> remark, Yaml.Fields file) {
        String text = YamlText.print(remark, file);
        if (!YamlText.parse(text).equals(file)) {
            throw new IllegalStateException("The text of octoDNS's file would not be read back as it was meant.");
        }
        return text;
    }
}
