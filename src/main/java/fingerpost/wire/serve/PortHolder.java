package fingerpost.wire.serve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The program that has a port, as Linux tells it; nothing on other systems, and nothing of other people's programs. */
final class PortHolder {
    private static final Path PROC = Path.of("/proc");
    private static final int LOCAL_ADDRESS = 1;
    private static final int INODE = 9;

    private PortHolder() {}

    static Optional<String> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("udp", "udp6", "tcp", "tcp6")) {
            read(PROC.resolve("net").resolve(table), port, sockets);
        }
        return sockets.isEmpty() ? Optional.empty() : holder(sockets);
    }

    private static void read(Path table, int port, Set<String> sockets) {
        String wanted = String.format(Locale.ROOT, ":%04X", port);
        try {
            for (String line : Files.readAllLines(table)) {
                String[] words = line.strip().split("\\s+", -1);
                if (words.length > INODE && words[LOCAL_ADDRESS].endsWith(wanted) && !words[INODE].equals("0")) {
                    sockets.add("socket:[" + words[INODE] + "]");
                }
            }
        } catch (IOException notLinux) {
            // then nobody is named
        }
    }

    private static Optional<String> holder(Set<String> sockets) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROC, "[0-9]*")) {
            for (Path process : processes) {
                if (has(process.resolve("fd"), sockets)) {
                    String name = Files.readString(process.resolve("comm")).strip();
                    return Optional.of(name + " (process " + process.getFileName() + ")");
                }
            }
        } catch (IOException gone) {
            // then nobody is named
        }
        return Optional.empty();
    }

    private static boolean has(Path descriptors, Set<String> sockets) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(descriptors)) {
            for (Path each : open) {
                if (sockets.contains(Files.readSymbolicLink(each).toString())) {
                    return true;
                }
            }
        } catch (IOException othersOrGone) {
            return false;
        }
        return false;
    }
}
