package fingerpost.ingest.nginx;

import fingerpost.ingest.file.FileFailure;
import fingerpost.ingest.file.FileNote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The files of one configuration: the one that is imported, and those that it includes from its own folder. */
final class Sources {
    private static final int DEEPEST = 10;
    private static final int MOST_FILES = 20_000;
    private static final long MOST_OCTETS = 64L << 20;

    private final Path folder;
    private final String prefix;
    private final IncludedPaths paths;
    private final Remarks remarks;
    private final Deque<Path> open = new ArrayDeque<>();
    private int files;
    private long octets;
    private int statements;

    /**
     * Of that folder, which nothing is read outside of.
     *
     * @param prefix what stands before the names of included files in notes
     * @throws FileFailure where it is not there
     */
    Sources(Path folder, String prefix, Remarks remarks) throws FileFailure {
        try {
            this.folder = folder.toRealPath();
        } catch (IOException absent) {
            throw new FileFailure("The folder " + folder + " cannot be read: it is not there, or not yours.", absent);
        }
        this.prefix = prefix;
        this.paths = new IncludedPaths(this.folder);
        this.remarks = remarks;
    }

    /** How many directives were read. */
    int count() {
        return statements;
    }

    /** The statements of that file of the folder. */
    List<Statement> read(Path file, String name) throws FileFailure {
        List<Statement> into = new ArrayList<>();
        try {
            Path real = file.toRealPath();
            if (!Files.isRegularFile(real)) {
                throw new FileFailure(file + " is no file that can be read.");
            }
            add(real, name, into);
        } catch (IOException unreadable) {
            throw new FileFailure(file + " cannot be read: it is not there, or not yours.", unreadable);
        }
        return into;
    }

    private boolean isFull() {
        return files > MOST_FILES || octets > MOST_OCTETS;
    }

    private boolean add(Path real, String name, List<Statement> into) throws IOException {
        octets += Files.size(real);
        files++;
        if (isFull()) {
            return false;
        }
        NginxFile file = NginxFile.of(name, Files.readAllBytes(real));
        file.faults().forEach(remarks::add);
        open.push(real);
        into.addAll(expanded(file.items(), name));
        open.pop();
        return true;
    }

    private List<Statement> expanded(List<Item> items, String name) {
        List<Statement> all = new ArrayList<>();
        for (Item each : items) {
            if (each instanceof Directive directive) {
                List<Statement> inner = directive
                        .block()
                        .map(block -> expanded(block.items(), name))
                        .orElse(List.of());
                Statement statement = new Statement(directive, name, inner);
                statements++;
                if (statement.is("include") && !statement.hasBlock()) {
                    include(statement, all);
                } else {
                    all.add(statement);
                }
            }
        }
        return all;
    }

    private void include(Statement include, List<Statement> into) {
        if (open.size() > DEEPEST) {
            refuse(include, "Files include each other more than " + DEEPEST + " deep.");
            return;
        }
        if (isFull()) {
            return;
        }
        IncludedPaths.Found found = paths.of(include.argument(0));
        if (!found.complaint().isEmpty()) {
            refuse(include, found.complaint());
        }
        for (Path each : found.files()) {
            if (open.contains(each)) {
                refuse(include, folder.relativize(each) + " includes itself.");
                continue;
            }
            try {
                if (!add(each, prefix + folder.relativize(each), into)) {
                    refuse(include, "Too much is included: more than 64 MB or " + MOST_FILES + " files.");
                    return;
                }
            } catch (IOException unreadable) {
                refuse(include, folder.relativize(each) + " cannot be read.");
            }
        }
    }

    private void refuse(Statement include, String why) {
        remarks.add(new FileNote(
                FileNote.Grade.WARNING,
                "not-included",
                include.file(),
                include.line(),
                include.column(),
                include.spoken() + ": " + why,
                "Put the file into the folder that is imported, or import it too."));
    }
}
