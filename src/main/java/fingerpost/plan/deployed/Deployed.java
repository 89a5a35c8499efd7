package fingerpost.plan.deployed;

import fingerpost.dns.DomainName;
import fingerpost.export.Exporter;
import fingerpost.export.Refusal;
import fingerpost.export.TextDiff;
import fingerpost.export.zonefile.ZoneLines;
import fingerpost.plan.difference.Difference;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A design beside the files of a folder.
 *
 * @param target for which it was exported, in memory
 * @param files all that the design makes and all that stand in the folder, in the order of their paths
 * @param zones those of the folder that are files of the design's and can be read, with the design's ids; of a zone that has a
 *     file for each view the first
 */
public record Deployed(String target, List<DeployedFile> files, List<HostedZone> zones) {
    public Deployed {
        files = List.copyOf(files);
        zones = List.copyOf(zones);
    }

    /**
     * Exports the design and compares it with what stands there; nothing is written.
     *
     * @throws Refusal where the design is not exported for that target
     */
    public static Deployed of(Topology design, Exporter exporter, Folder folder) throws Refusal {
        String version = exporter.versions().getFirst();
        Map<String, String> there = new TreeMap<>(folder.texts());
        there.keySet()
                .retainAll(exporter.export(design, version, Map.of()).files().keySet());
        SortedMap<String, String> wanted =
                exporter.export(design, version, there).files();
        TreeSet<String> paths = new TreeSet<>(wanted.keySet());
        paths.addAll(folder.texts().keySet());
        paths.addAll(folder.unread().keySet());
        List<DeployedFile> files = new ArrayList<>();
        Map<DomainName, HostedZone> zones = new LinkedHashMap<>();
        for (String path : paths) {
            String text = folder.texts().get(path);
            String made = wanted.get(path);
            if (made == null) {
                files.add(new DeployedFile.Foreign(path));
            } else if (text != null) {
                Optional<ZoneTexts> zone =
                        ZoneLines.of(made).isPresent() ? ZoneTexts.of(design, made, text) : Optional.empty();
                zone.ifPresent(each -> zones.putIfAbsent(each.deployed().apex(), each.deployed()));
                files.add(compared(path, text, made, zone));
            } else {
                String why = folder.unread().get(path);
                files.add(why == null ? new DeployedFile.Missing(path) : new DeployedFile.Unread(path, why));
            }
        }
        return new Deployed(exporter.target(), files, List.copyOf(zones.values()));
    }

    private static DeployedFile compared(String path, String there, String made, Optional<ZoneTexts> zone) {
        if (there.equals(made)) {
            return new DeployedFile.Same(path);
        }
        if (zone.isPresent()) {
            return zone.get().compared(path);
        }
        String unified = TextDiff.unified(path, there, made);
        return new DeployedFile.OfText(path, unified, Blocks.touched(unified, there, made));
    }

    /** Whether every file of the design is there and says what the design says. */
    public boolean agrees() {
        return files.stream().noneMatch(DeployedFile::differs);
    }

    /** The differences of all zones, from what is deployed to the design. */
    public List<Difference> records() {
        return files.stream()
                .filter(DeployedFile.OfZone.class::isInstance)
                .flatMap(each -> ((DeployedFile.OfZone) each).differences().stream())
                .toList();
    }
}
