package fingerpost.ingest.zonefile;

import fingerpost.dns.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what {@code $INCLUDE} names: plain files in the folder of the zone file only, wherever links lead. */
final class IncludedFiles {
    private static final int DEEPEST = 10;
    private static final int MOST_FILES = 1000;
    private static final long MOST_OCTETS = 1L << 29;

    private final ReadingOptions options;
    private final List<ZoneSource> sources;
    private final Deque<Path> open = new ArrayDeque<>();
    private final Map<Path, Integer> known = new HashMap<>();
    private int files;
    private long octets;

    IncludedFiles(ReadingOptions options, List<ZoneSource> sources) {
        this.options = options;
        this.sources = sources;
    }

    /** Opens the file that the token names, until {@link #close}; gives the number of its text. */
    int open(Tokens token) {
        String name = token.said();
        if (!options.includes() || options.file().isEmpty()) {
            throw new Refused(
                    FaultCode.INCLUDE_NOT_ALLOWED, token.start(), "The file " + Quoted.of(name) + " is not included.");
        }
        try {
            return open(name, options.file().get().toRealPath(), token.start());
        } catch (IOException | InvalidPathException unreadable) {
            throw refused(token.start(), "The file " + Quoted.of(name) + " cannot be read.");
        }
    }

    void close() {
        open.pop();
    }

    private int open(String name, Path main, int at) throws IOException {
        Path folder = main.getParent() == null ? main.resolveSibling("") : main.getParent();
        Path wanted = folder.resolve(name).normalize();
        if (!wanted.startsWith(folder) || !wanted.toRealPath().startsWith(folder)) {
            throw refused(at, "The file " + Quoted.of(name) + " lies outside the folder of the zone file.");
        }
        Path real = wanted.toRealPath();
        if (real.equals(main) || open.contains(real)) {
            throw refused(at, "The file " + Quoted.of(name) + " includes itself.");
        }
        if (open.size() >= DEEPEST || ++files > MOST_FILES) {
            throw refused(at, "Files are included more than 10 deep, or more than 1000 times.");
        }
        if (!Files.isRegularFile(real)) {
            throw refused(at, Quoted.of(name) + " is not a file.");
        }
        octets += Files.size(real);
        if (octets > MOST_OCTETS) {
            throw refused(at, "The included files have more than 512 MB in all.");
        }
        Integer source = known.get(real);
        if (source == null) {
            source = sources.size();
            sources.add(
                    new ZoneSource(folder.relativize(real).toString().replace('\\', '/'), Files.readAllBytes(real)));
            known.put(real, source);
        }
        open.push(real);
        return source;
    }

    private static Refused refused(int at, String message) {
        return new Refused(FaultCode.INCLUDE_REFUSED, at, message);
    }
}
