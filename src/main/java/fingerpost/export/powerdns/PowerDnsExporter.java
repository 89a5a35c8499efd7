package fingerpost.export.powerdns;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Losses;
import fingerpost.export.bind.NamedText;
import fingerpost.export.bind.Node;
import fingerpost.export.bind.Statement;
import fingerpost.export.zonefile.NameText;
import fingerpost.export.zonefile.ZoneFile;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.Alias;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Failover;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** {@code pdns.conf}, {@code zones.conf} for its bind backend, and the zones with Lua records; relative to {@link #DIRECTORY}. */
public final class PowerDnsExporter implements Exporter {
    /** Where the folder is meant to stand. */
    public static final String DIRECTORY = "/etc/powerdns";

    private static final long USUAL_INTERVAL = 5;

    @Override
    public String target() {
        return "powerdns";
    }

    @Override
    public String title() {
        return "PowerDNS (pdns.conf, Lua records)";
    }

    @Override
    public List<String> versions() {
        return List.of("4.7");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology, previous, losses);
        List<HostedZone> zones = folder.served();
        boolean shuffling = zones.stream().flatMap(HostedZone::recordSets).anyMatch(PowerDnsExporter::isShuffled);
        LuaReading reading = new LuaReading(topology, shuffling);
        FileSlug slugs = new FileSlug();
        Map<String, String> files = new TreeMap<>();
        List<Node> statements = new ArrayList<>();
        statements.add(Statement.of("options").with(Statement.of("directory").quoted(DIRECTORY)));
        for (HostedZone zone : zones) {
            ZoneFile file = folder.write(zone, "zones/" + slugs.unique(FileSlug.of(zone.apex())) + ".zone", reading);
            files.put(file.path(), file.text());
            if (file.isLoadable()) {
                statements.add(Statement.of("zone")
                        .quoted(NameText.of(zone.apex()))
                        .with(
                                Statement.of("type", "native"),
                                Statement.of("file").quoted(file.path())));
            }
        }
        boolean countries = lines(topology, zones, losses);
        topology.all(ServiceRegistry.class)
                .forEach(registry -> losses.cannot(
                        Subject.of(registry.id()),
                        "PowerDNS takes no dynamic updates into zone files. With a database as its backend it does"
                                + " (dnsupdate); so do BIND and Knot."));
        files.put("zones.conf", zonesText(statements));
        files.put("pdns.conf", settingsText(topology, settings(zones, shuffling, countries)));
        return Bundle.of(files, losses.list());
    }

    /** Tells how well the lines in use are known; whether countries are among them. */
    private static boolean lines(Topology topology, List<HostedZone> zones, Losses losses) {
        boolean countries = false;
        for (Line line : topology.all(Line.class)) {
            if (zones.stream().anyMatch(zone -> zone.references().contains(line.id()))) {
                losses.exact(Subject.of(line.id()));
                if (!line.countries().isEmpty()) {
                    countries = true;
                    losses.approximate(
                            Subject.of(line.id()),
                            "Countries are looked up in a database of MaxMind's form (geoip-database-files), as right"
                                    + " as that is; without one PowerDNS does not start. Networks need none.");
                }
            }
        }
        return countries;
    }

    private static List<Setting> settings(List<HostedZone> zones, boolean shuffling, boolean countries) {
        List<Setting> settings = new ArrayList<>();
        settings.add(
                new Setting("launch", countries ? "bind,geoip" : "bind", "This folder belongs in " + DIRECTORY + "."));
        if (countries) {
            settings.add(new Setting(
                    "geoip-database-files",
                    "mmdb:/var/lib/GeoIP/GeoLite2-Country.mmdb",
                    "Countries of lines are looked up here."));
        }
        settings.add(new Setting("bind-config", DIRECTORY + "/zones.conf"));
        settings.add(new Setting("local-address", "0.0.0.0, ::"));
        settings.add(new Setting("enable-lua-records", "shared"));
        settings.add(new Setting("lua-records-exec-limit", "100000"));
        settings.add(new Setting("lua-health-checks-interval", Long.toString(interval(zones))));
        settings.add(new Setting("edns-subnet-processing", "yes"));
        if (zones.stream().flatMap(zone -> zone.entries().stream()).anyMatch(Alias.class::isInstance)) {
            settings.add(new Setting("expand-alias", "yes"));
            settings.add(new Setting(
                    "resolver",
                    "127.0.0.1:5300",
                    "A resolver that finds the targets of aliases, these zones included."));
        }
        settings.add(new Setting("no-shuffle", shuffling ? "no" : "yes"));
        if (shuffling) {
            settings.add(new Setting("cache-ttl", "0", "What is kept would come in one order for as long."));
        }
        settings.add(new Setting("disable-axfr", "yes", "Secondaries need allow-axfr-ips and a TSIG key."));
        settings.add(new Setting("version-string", "anonymous"));
        settings.add(new Setting("security-poll-suffix", ""));
        return settings;
    }

    private static long interval(List<HostedZone> zones) {
        return zones.stream()
                .flatMap(HostedZone::recordSets)
                .flatMap(set -> checks(set.policy()))
                .mapToLong(check -> Math.max(1, check.interval().toSeconds()))
                .min()
                .orElse(USUAL_INTERVAL);
    }

    private static Stream<HealthCheck> checks(AnswerPolicy policy) {
        Stream<HealthCheck> own = switch (policy) {
            case Failover failover -> Stream.of(failover.check());
            case WhenHealthy healthy -> Stream.of(healthy.check());
            default -> Stream.of();
        };
        return Stream.concat(own, policy.inner().stream().flatMap(PowerDnsExporter::checks));
    }

    private static boolean isShuffled(RecordSet set) {
        return LuaReading.isAddress(set.type()) && isShuffled(set.policy());
    }

    private static boolean isShuffled(AnswerPolicy policy) {
        return ((policy instanceof Rotated || policy instanceof Shuffled)
                        && policy.records().size() > 1)
                || policy.inner().stream().anyMatch(PowerDnsExporter::isShuffled);
    }

    private static String zonesText(List<Node> statements) {
        String text = NamedText.print(statements);
        if (!NamedText.parse(text).equals(statements)) {
            throw new IllegalStateException("The text of zones.conf would not be read back as it was meant.");
        }
        return text;
    }

    private static String settingsText(Topology topology, List<Setting> settings) {
        String heading =
                topology.title().isBlank() ? "PowerDNS 4.7" : "PowerDNS 4.7 for the design " + topology.title();
        String text = Setting.print(heading, settings);
        List<Setting> meant = settings.stream()
                .map(each -> new Setting(each.name(), each.value()))
                .toList();
        if (!Setting.parse(text).equals(meant)) {
            throw new IllegalStateException("The text of pdns.conf would not be read back as it was meant.");
        }
        return text;
    }
}
