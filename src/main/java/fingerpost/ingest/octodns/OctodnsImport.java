package fingerpost.ingest.octodns;

import fingerpost.dns.DomainName;
import fingerpost.dns.Ttl;
import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import fingerpost.ingest.file.Ingested;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.ingest.tree.TreeReading;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a topology of octoDNS's files: of the file of one zone, of a configuration, or of a folder with either. */
public final class OctodnsImport {
    private static final int MOST_FILES = 5_000;

    private final Path root;
    private final Lines lines = new Lines(this::isZone);
    private final List<FileNote> notes = new ArrayList<>();
    private final List<HostedZone> zones = new ArrayList<>();
    private int records;
    private int sets;

    private OctodnsImport(Path root) {
        this.root = root;
    }

    /**
     * Reads the file or folder. A zone's file has its name, {@code example.com.yaml}; a configuration says where they stand.
     *
     * @throws FileFailure where nothing can be read of it
     */
    public static Ingested of(Path source) throws FileFailure {
        Path absolute = source.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        boolean folder = Files.isDirectory(absolute);
        OctodnsImport reading = new OctodnsImport(folder || parent == null ? absolute : parent);
        try {
            if (folder) {
                reading.folder(absolute);
            } else {
                reading.file(absolute, Configuration.USUAL_TTL);
            }
        } catch (IOException unreadable) {
            throw new FileFailure(source + " cannot be read: it is not there, or not yours.", unreadable);
        }
        return reading.ingested(source);
    }

    private Ingested ingested(Path source) throws FileFailure {
        if (zones.isEmpty()) {
            String first = notes.stream()
                    .findFirst()
                    .map(each -> " (" + each.place() + ": " + each.message() + ")")
                    .orElse("");
            throw new FileFailure("No zone could be read of " + source + first
                    + ". The file of a zone has its name, such as example.com.yaml.");
        }
        List<Element> elements = new ArrayList<>(lines.all());
        elements.addAll(zones);
        String name = zones.size() == 1
                ? zones.getFirst().apex().toString()
                : String.valueOf(source.toAbsolutePath().normalize().getFileName())
                        .replaceFirst("\\.ya?ml$", "");
        String title = zones.size() == 1 ? zones.getFirst().apex().unicode() : name;
        return new Ingested(name, Topology.of(title, "Imported from octoDNS.", elements), records, notes);
    }

    /** The configuration in the folder says more; without one, each file is one of a zone. */
    private void folder(Path folder) throws IOException, FileFailure {
        List<Path> files = files(folder);
        for (Path file : files) {
            Optional<Tree> tree = tree(file, false);
            if (tree.isPresent() && Configuration.isOne(tree.get())) {
                configuration(file, tree.get());
                return;
            }
        }
        zones(files, Configuration.USUAL_TTL);
    }

    private void file(Path file, Ttl usualTtl) throws IOException, FileFailure {
        Optional<Tree> tree = tree(file, true);
        if (tree.isPresent() && Configuration.isOne(tree.get())) {
            configuration(file, tree.get());
        } else if (tree.isPresent()) {
            zone(file, tree.get(), usualTtl);
        }
    }

    private void configuration(Path file, Tree tree) throws IOException, FileFailure {
        Notes own = notes(file);
        try {
            Optional<Configuration> configuration = Configuration.of(tree.asFields(), root, own);
            if (configuration.isPresent()
                    && Files.isDirectory(configuration.get().folder())) {
                List<Path> files = new ArrayList<>(files(configuration.get().folder()));
                files.remove(file);
                zones(files, configuration.get().usualTtl());
            }
        } catch (TreeProblem problem) {
            own.error(problem);
        }
    }

    private void zones(List<Path> files, Ttl usualTtl) throws IOException, FileFailure {
        for (Path file : files) {
            Optional<Tree> tree = tree(file, true);
            if (tree.isPresent()) {
                zone(file, tree.get(), usualTtl);
            }
        }
    }

    private void zone(Path file, Tree tree, Ttl usualTtl) throws FileFailure {
        Notes own = notes(file);
        Optional<DomainName> apex = apex(file);
        if (apex.isEmpty() || zones.stream().anyMatch(each -> each.apex().equals(apex.get()))) {
            own.warn(
                    "no-zone",
                    tree.place(),
                    "The file has not the name of a zone of its own.",
                    "Call it after its zone, such as example.com.yaml.");
            return;
        }
        ZoneReading reading = new ZoneReading(apex.get(), usualTtl, lines, own);
        try {
            List<ZoneEntry> entries = reading.entries(tree);
            records += reading.count();
            sets += entries.size();
            if (sets > Limits.IMPORT_SETS) {
                throw new FileFailure("There are more than " + Limits.IMPORT_SETS
                        + " record sets, which is what a design holds. Import the zones one by one.");
            }
            Id id = Id.from(apex.get().host(), each -> lines.isTaken(each) || isZone(each));
            HostedZone everyday = HostedZone.of(id, apex.get());
            zones.add(new HostedZone(
                    id, apex.get(), usualTtl, everyday.soa(), everyday.soaTtl(), everyday.provider(), entries));
            own.say("soa-invented", "octoDNS has no SOA; the zone in the design has one with everyday timers.");
        } catch (TreeProblem problem) {
            own.error(problem);
        }
    }

    private boolean isZone(Id id) {
        return zones.stream().anyMatch(each -> each.id().equals(id));
    }

    private static Optional<DomainName> apex(Path file) {
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(DomainName.of(name));
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }

    private Optional<Tree> tree(Path file, boolean told) throws IOException {
        try {
            return Optional.of(TreeReading.of(file));
        } catch (TreeProblem problem) {
            if (told) {
                notes(file).error(problem);
            }
            return Optional.empty();
        }
    }

    private Notes notes(Path file) {
        return new Notes(root.relativize(file).toString().replace('\\', '/'), notes);
    }

    private static List<Path> files(Path folder) throws IOException, FileFailure {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.filter(
                            each -> each.toString().matches("(?s).*\\.ya?ml") && Files.isRegularFile(each))
                    .limit(MOST_FILES + 1)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new FileFailure(folder + " has more than " + MOST_FILES + " files; import a part of it.");
            }
            return files;
        }
    }
}
