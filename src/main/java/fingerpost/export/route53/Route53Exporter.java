package fingerpost.export.route53;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.FileSlug;
import fingerpost.export.Loss;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.export.zonefile.ZoneFolder;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Change batches of Route 53 for each zone, with the health checks and networks that they refer to. */
public final class Route53Exporter implements Exporter {
    @Override
    public String target() {
        return "route53";
    }

    @Override
    public String title() {
        return "Route 53 (change batches)";
    }

    @Override
    public List<String> versions() {
        return List.of("2013-04-01");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal {
        Losses losses = new Losses();
        ZoneFolder folder = new ZoneFolder(topology.map(StandIn::of), Map.of(), losses);
        HealthChecks checks = new HealthChecks();
        NetworkCollections collections = new NetworkCollections();
        FileSlug slugs = new FileSlug();
        Map<String, String> files = new TreeMap<>();
        for (HostedZone served : folder.served()) {
            HostedZone zone = topology.get(served.id(), HostedZone.class);
            String slug = slugs.unique(FileSlug.of(zone.apex()));
            Scope scope = new Scope(topology, zone, "ID-OF-zone-" + slug, new HelperNames(zone), checks, collections);
            ZoneSets reading = new ZoneSets(scope);
            List<ResourceSet> sets =
                    reading.sets(folder.write(served, slug, reading).records(), losses);
            new ZoneChanges(topology, zone, "zones/" + slug + "/", previous).write(sets, files, losses);
        }
        for (Map.Entry<String, Json> each : checks.requests().entrySet()) {
            files.put("health-checks/" + each.getKey() + ".json", JsonText.print(each.getValue()));
        }
        for (Map.Entry<String, Json> each : collections.requests().entrySet()) {
            files.put("cidr-collections/" + each.getKey() + ".json", JsonText.print(each.getValue()));
        }
        files.put("steps.txt", Steps.of(topology, files.keySet()));
        return Bundle.of(
                files,
                losses.list().stream().filter(each -> isOf(topology, each)).toList());
    }

    /** Not what the stand-in for missing name servers left behind. */
    private static boolean isOf(Topology topology, Loss loss) {
        Subject subject = loss.subject();
        return subject.type().isEmpty()
                || topology.get(subject.element(), HostedZone.class)
                        .find(subject.owner().orElseThrow(), subject.type().get())
                        .isPresent();
    }
}
