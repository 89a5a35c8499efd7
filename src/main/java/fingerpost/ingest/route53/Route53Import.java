package fingerpost.ingest.route53;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote.Grade;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.ingest.tree.TreeReading;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes a topology of what Route 53 lists, or of what is written for it. */
public final class Route53Import {
    private static final int MOST_FILES = 2_000;
    private static final int DEEPEST = 4;

    private final Notes notes = new Notes();
    private final Inventory inventory = new Inventory(notes);

    private Route53Import() {}

    /**
     * Reads a list of record sets or a change batch, or a folder of them with the health checks and networks that they refer
     * to: all files that end in {@code .json}, at most four folders deep.
     *
     * @throws FileFailure where nothing can be read, or nothing says which zone it is
     */
    public static Ingested of(Path source) throws FileFailure {
        return new Route53Import().read(source);
    }

    private Ingested read(Path source) throws FileFailure {
        if (Files.isDirectory(source)) {
            for (Path each : files(source)) {
                String name = source.relativize(each).toString().replace('\\', '/');
                try {
                    inventory.read(name, TreeReading.of(each));
                } catch (TreeProblem problem) {
                    notes.add(name, problem);
                } catch (IOException unreadable) {
                    throw unreadable(each, unreadable);
                }
            }
        } else {
            try {
                inventory.read(source.getFileName() + "", TreeReading.of(source));
            } catch (TreeProblem problem) {
                throw new FileFailure(source + ":" + problem.told(), problem);
            } catch (IOException unreadable) {
                throw unreadable(source, unreadable);
            }
        }
        return ingested(source);
    }

    private static FileFailure unreadable(Path file, IOException cause) {
        return new FileFailure(file + " cannot be read: it is not there, or not yours.", cause);
    }

    private static List<Path> files(Path folder) throws FileFailure {
        try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
            List<Path> files = all.filter(each -> each.toString().endsWith(".json"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES + 1)
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new FileFailure(folder + " has more than " + MOST_FILES + " files; import a part of it.");
            }
            return files;
        } catch (IOException unreadable) {
            throw unreadable(folder, unreadable);
        }
    }

    private Ingested ingested(Path source) throws FileFailure {
        Map<String, List<AwsSet>> bySource = inventory.zones();
        if (bySource.isEmpty()) {
            throw new FileFailure(source + " holds no record set of Route 53"
                    + notes.list().stream()
                            .findFirst()
                            .map(each -> ": " + each.place() + ": " + each.message())
                            .orElse(".")
                    + " It reads what aws route53 list-resource-record-sets prints, and change batches.");
        }
        Map<Id, Map.Entry<DomainName, List<AwsSet>>> byId = new LinkedHashMap<>();
        for (Map.Entry<String, List<AwsSet>> each : bySource.entrySet()) {
            DomainName apex = apex(each.getKey(), each.getValue());
            byId.put(Id.from(apex.host(), byId::containsKey), Map.entry(apex, each.getValue()));
        }
        Lines lines = new Lines(byId.keySet());
        List<HostedZone> zones = new ArrayList<>();
        byId.forEach((id, each) -> zones.add(
                new ZoneOfSets(each.getKey(), new Policies(inventory, lines, notes, each.getValue())).zone(id)));
        List<Element> elements = new ArrayList<>(lines.list());
        elements.addAll(zones);
        DomainName first = zones.getFirst().apex();
        int count = bySource.values().stream().mapToInt(List::size).sum();
        return new Ingested(
                first.toString(),
                Topology.of(first.unicode(), "Imported from Route 53.", elements),
                count,
                notes.list());
    }

    /** The name of the SOA, or as a file says it, or what all names have in common. */
    private DomainName apex(String folder, List<AwsSet> sets) throws FileFailure {
        for (AwsSet each : sets) {
            if (each.type().equals(RecordType.SOA)) {
                return each.name();
            }
        }
        String said = inventory.apex(folder).orElse("");
        if (!said.isEmpty()) {
            try {
                return DomainName.of(OctalText.presentation(said));
            } catch (IllegalArgumentException wrong) {
                throw new FileFailure("The name of the hosted zone is none: " + wrong.getMessage(), wrong);
            }
        }
        DomainName common = sets.getFirst().name();
        for (AwsSet each : sets) {
            while (!each.name().isAtOrBelow(common)) {
                common = common.parent();
            }
        }
        if (common.isWildcard()) {
            common = common.parent();
        }
        if (common.labels().size() < 2) {
            throw new FileFailure("Nothing says of which zone " + (folder.isEmpty() ? "the file" : folder)
                    + " is: it has no SOA, and its names have nothing in common. Import the list of the zone.");
        }
        notes.add(
                Grade.NOTE,
                "zone-guessed",
                "The zone is taken for " + common.unicode() + ", which all names have in common.",
                "");
        return common;
    }
}
