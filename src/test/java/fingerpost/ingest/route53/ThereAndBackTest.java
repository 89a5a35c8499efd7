package fingerpost.ingest.route53;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.export.Bundle;
import fingerpost.export.Loss;
import fingerpost.export.Loss.Status;
import fingerpost.export.Samples;
import fingerpost.export.route53.Route53Exporter;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeReading;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is exported for Route 53 and imported again is the same zone, policies included where the export says so. */
class ThereAndBackTest {
    @TempDir
    private Path folder;

    private static Bundle export(Topology topology) throws Exception {
        return new Route53Exporter().export(topology, "2013-04-01", Map.of());
    }

    private Ingested imported(String name, Map<String, String> files) throws Exception {
        Path to = folder.resolve(name);
        for (Map.Entry<String, String> each : files.entrySet()) {
            Path file = to.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, each.getValue());
        }
        return Route53Import.of(to);
    }

    /** Every record of every zone with its TTL; what nested policies hold stands at the name that they are for. */
    private static Set<String> records(Map<String, String> files) throws Exception {
        Set<String> records = new TreeSet<>();
        for (Tree.Fields set : sets(files)) {
            String name = set.get("Name").asText().replaceFirst("^(_fp[0-9]+|\\*)\\.", "") + " "
                    + set.get("Type").asText() + " ";
            for (Tree each : set.items("ResourceRecords")) {
                records.add(name + set.get("TTL").asText() + " "
                        + each.asFields().get("Value").asText());
            }
            if (set.find("AliasTarget").isPresent() && set.find("SetIdentifier").isEmpty()) {
                records.add(
                        name + set.get("AliasTarget").asFields().get("DNSName").asText());
            }
        }
        return records;
    }

    private static List<Tree.Fields> sets(Map<String, String> files) throws Exception {
        List<Tree.Fields> sets = new ArrayList<>();
        for (Map.Entry<String, String> each : files.entrySet()) {
            if (each.getKey().endsWith("records.json")) {
                for (Tree set : TreeReading.of(each.getValue()).asFields().items("ResourceRecordSets")) {
                    sets.add(set.asFields());
                }
            }
        }
        return sets;
    }

    private void requireSame(String name, Topology design) throws Exception {
        Bundle bundle = export(design);
        Set<String> before = records(bundle.files());
        if (before.isEmpty()) {
            return;
        }
        Ingested back = imported(name, bundle.files());
        assertThat(back.notes()).as(name).noneMatch(each -> each.grade() == FileNote.Grade.ERROR);
        assertThat(records(export(back.topology()).files())).as(name).containsExactlyInAnyOrderElementsOf(before);
        for (Loss each : bundle.losses()) {
            if (each.status() == Status.EXACT && each.subject().type().isPresent()) {
                requireSame(name, each.subject(), design, back.topology());
            }
        }
    }

    private static void requireSame(String name, Subject subject, Topology design, Topology back) {
        HostedZone zone = design.get(subject.element(), HostedZone.class);
        ZoneEntry entry = entry(zone, subject);
        HostedZone again = back.zones().stream()
                .filter(each -> each.apex().equals(zone.apex()))
                .findFirst()
                .orElseThrow();
        ZoneEntry other = entry(again, subject);
        assertThat(other.targets()).as(name + " " + subject).isEqualTo(entry.targets());
        if (entry instanceof RecordSet set && other instanceof RecordSet same) {
            assertThat(Plainly.of(same.policy())).as(name + " " + subject).isEqualTo(Plainly.of(set.policy()));
            assertThat(same.ttl()).isEqualTo(set.ttl());
        }
    }

    private static ZoneEntry entry(HostedZone zone, Subject subject) {
        return zone.find(subject.owner().orElseThrow(), subject.type().orElseThrow())
                .orElseThrow();
    }

    @Test
    void theSamplesComeBack() throws Exception {
        List<String> names = Samples.names();
        for (String name : names) {
            requireSame(name, Samples.read(name));
        }
    }

    @Test
    void aHundredRandomDesignsComeBack() throws Exception {
        for (int seed = 0; seed < 100; seed++) {
            requireSame("seed " + seed, Chance.topology(new SplittableRandom(seed), 12));
        }
    }
}
