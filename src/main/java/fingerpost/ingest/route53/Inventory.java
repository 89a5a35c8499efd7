package fingerpost.ingest.route53;

import fingerpost.dns.IpNetwork;
import fingerpost.ingest.file.FileNote.Grade;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.HealthCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the files hold: the sets of each zone, health checks, networks. */
final class Inventory {
    private final Notes notes;
    private final Map<String, Map<AwsSet.Key, AwsSet>> listed = new LinkedHashMap<>();
    private final Map<String, Map<AwsSet.Key, AwsSet>> changed = new LinkedHashMap<>();
    private final Map<String, String> apexes = new HashMap<>();
    private final Map<String, HealthCheck> checks = new HashMap<>();
    private final Map<AwsRouting.Networks, List<IpNetwork>> networks = new HashMap<>();

    Inventory(Notes notes) {
        this.notes = notes;
    }

    /**
     * Takes what is in one file, whatever it is.
     *
     * @param file its path, relative to what is imported
     */
    void read(String file, Tree tree) throws TreeProblem {
        Tree.Fields fields = tree.asFields();
        String folder = file.substring(0, file.lastIndexOf('/') + 1);
        String name = file.substring(folder.length()).replaceFirst("\\.json$", "");
        if (fields.find("ResourceRecordSets").isPresent()) {
            Optional<Tree> zone = fields.find("HostedZone");
            if (zone.isPresent()) {
                apexes.put(folder, zone.get().asFields().get("Name").asText());
            }
            Map<AwsSet.Key, AwsSet> sets = listed.computeIfAbsent(folder, any -> new LinkedHashMap<>());
            for (Tree each : fields.items("ResourceRecordSets")) {
                read(each, file, sets);
            }
        } else if (fields.find("Changes").isPresent()) {
            for (Tree each : fields.items("Changes")) {
                change(each.asFields(), fields.text("Id", "ID-OF-" + name), file, folder);
            }
        } else if (fields.find("ChangeBatch").isPresent()) {
            read(file, fields.get("ChangeBatch"));
        } else if (fields.find("HealthCheckConfig").isPresent()) {
            check("ID-OF-" + name, fields, file);
        } else if (fields.find("HealthChecks").isPresent()) {
            for (Tree each : fields.items("HealthChecks")) {
                check(each.asFields().get("Id").asText(), each.asFields(), file);
            }
        } else if (fields.find("CidrBlocks").isPresent()) {
            for (Tree each : fields.items("CidrBlocks")) {
                network(
                        name,
                        each.asFields().get("LocationName").asText(),
                        each.asFields().get("CidrBlock"));
            }
        } else {
            notes.add(
                    Grade.WARNING,
                    "unknown-file",
                    file,
                    fields.place(),
                    "This is no list of record sets, change batch, list of health checks or of networks.",
                    "");
        }
    }

    private void read(Tree tree, String file, Map<AwsSet.Key, AwsSet> sets) {
        try {
            AwsSet set = SetReading.of(tree, file, notes);
            sets.put(set.key(), set);
        } catch (TreeProblem problem) {
            notes.add(file, problem);
        }
    }

    private void change(Tree.Fields change, String id, String file, String folder) throws TreeProblem {
        String action = change.get("Action").asText();
        if (change.find("CidrList").isPresent()) {
            for (Tree each : change.items("CidrList")) {
                network(id, change.get("LocationName").asText(), each);
            }
            return;
        }
        Map<AwsSet.Key, AwsSet> sets = changed.computeIfAbsent(folder, any -> new LinkedHashMap<>());
        if (action.equals("DELETE")) {
            sets.remove(
                    SetReading.of(change.get("ResourceRecordSet"), file, notes).key());
        } else if (action.equals("UPSERT") || action.equals("CREATE")) {
            read(change.get("ResourceRecordSet"), file, sets);
        } else {
            throw change.get("Action").expected("CREATE, UPSERT or DELETE");
        }
    }

    private void check(String id, Tree.Fields check, String file) {
        try {
            checks.put(id, CheckReading.of(check.get("HealthCheckConfig").asFields()));
        } catch (TreeProblem problem) {
            notes.add(
                    Grade.WARNING,
                    "health-check",
                    file,
                    problem.place(),
                    "The health check " + id + " is none of an address or name. " + problem.getMessage(),
                    "");
        }
    }

    private void network(String collection, String location, Tree network) throws TreeProblem {
        try {
            networks.computeIfAbsent(new AwsRouting.Networks(collection, location), any -> new ArrayList<>())
                    .add(IpNetwork.of(network.asText()));
        } catch (IllegalArgumentException wrong) {
            throw new TreeProblem(network.place(), wrong.getMessage() + "");
        }
    }

    /** The sets by the folder of their zone: what is listed where there is a list, else what batches make of nothing. */
    Map<String, List<AwsSet>> zones() {
        Map<String, Map<AwsSet.Key, AwsSet>> all = new LinkedHashMap<>(changed);
        all.putAll(listed);
        Map<String, List<AwsSet>> zones = new LinkedHashMap<>();
        all.forEach((folder, sets) -> {
            if (!sets.isEmpty()) {
                zones.put(folder, List.copyOf(sets.values()));
            }
        });
        return zones;
    }

    /** The name of the zone of that folder where a file says it. */
    Optional<String> apex(String folder) {
        return Optional.ofNullable(apexes.get(folder));
    }

    Optional<HealthCheck> check(String id) {
        return Optional.ofNullable(checks.get(id));
    }

    /** The networks at that location; of a list of one collection its name may be another. */
    List<IpNetwork> networks(AwsRouting.Networks of) {
        return networks.getOrDefault(of, List.of());
    }
}
