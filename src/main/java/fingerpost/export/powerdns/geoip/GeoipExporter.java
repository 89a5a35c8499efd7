package fingerpost.export.powerdns.geoip;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Losses;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.powerdns.PowerDnsExporter;
import fingerpost.export.powerdns.Setting;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code geoip.yml} with all zones and {@code pdns.conf}; relative to {@link PowerDnsExporter#DIRECTORY}. */
public final class GeoipExporter implements Exporter {
    @Override
    public String target() {
        return "powerdns-geoip";
    }

    @Override
    public String title() {
        return "PowerDNS (GeoIP backend, YAML)";
    }

    @Override
    public List<String> versions() {
        return List.of("4.7");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology, Map.of(), losses);
        GeoipReading reading = new GeoipReading(topology);
        List<Json> domains = new ArrayList<>();
        List<HostedZone> zones = folder.served();
        for (HostedZone zone : zones) {
            ZoneFile file = folder.write(zone, "geoip.yml", reading);
            if (file.isLoadable()) {
                domains.add(GeoipZone.of(topology, zone, file.records()));
            }
        }
        topology.all(Line.class).stream()
                .filter(line ->
                        zones.stream().anyMatch(zone -> zone.references().contains(line.id())))
                .forEach(line -> losses.exact(Subject.of(line.id())));
        topology.all(ServiceRegistry.class)
                .forEach(registry -> losses.cannot(
                        Subject.of(registry.id()),
                        "PowerDNS takes no dynamic updates into this backend. With a database as its backend it does"
                                + " (dnsupdate); so do BIND and Knot."));
        return Bundle.of(
                Map.of("geoip.yml", text(new Json.Items(domains)), "pdns.conf", settings(topology)), losses.list());
    }

    private static String text(Json.Items domains) {
        Json.Fields file = Json.NOTHING.with("domains", domains);
        String text = JsonText.print(file).replace("\t", "  ");
        if (!JsonText.parse(text).equals(file)) {
            throw new IllegalStateException("The text of geoip.yml would not be read back as it was meant.");
        }
        return text;
    }

    private static String settings(Topology topology) {
        List<Setting> settings = List.of(
                new Setting("launch", "geoip", "This folder belongs in " + PowerDnsExporter.DIRECTORY + "."),
                new Setting("geoip-zones-file", PowerDnsExporter.DIRECTORY + "/geoip.yml"),
                new Setting("geoip-database-files", "", "Lines are networks here, for which no database is needed."),
                new Setting("local-address", "0.0.0.0, ::"),
                new Setting("edns-subnet-processing", "yes"),
                new Setting("no-shuffle", "no"),
                new Setting("cache-ttl", "0", "What is kept would be drawn once for as long."),
                new Setting("query-cache-ttl", "0"),
                new Setting("disable-axfr", "yes"),
                new Setting("version-string", "anonymous"),
                new Setting("security-poll-suffix", ""));
        String text = Setting.print(
                topology.title().isBlank() ? "PowerDNS 4.7" : "PowerDNS 4.7 for the design " + topology.title(),
                settings);
        List<Setting> meant = settings.stream()
                .map(each -> new Setting(each.name(), each.value()))
                .toList();
        if (!Setting.parse(text).equals(meant)) {
            throw new IllegalStateException("The text of pdns.conf would not be read back as it was meant.");
        }
        return text;
    }
}
