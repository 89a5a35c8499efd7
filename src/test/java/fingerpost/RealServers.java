package fingerpost;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** The real programs that tests compare with: {@code named}, {@code nginx}, {@code dig} and their like. */
public final class RealServers {
    private RealServers() {}

    /** Where that program is. Without it the test is skipped with a message, but fails in CI. */
    public static Path require(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(":", -1)), Stream.of("/usr/sbin", "/sbin", "/usr/local/sbin"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> missing(program));
    }

    /**
     * A port of the loopback interface that was free a moment ago, for TCP and UDP. It lies below the ports that the system
     * lends to clients: dig would otherwise sooner or later ask from the server's own port and hear itself.
     */
    public static int freePort() throws IOException {
        for (int tries = 0; tries < 200; tries++) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 32_000);
            try (ServerSocket tcp = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                    DatagramSocket udp = new DatagramSocket(port, InetAddress.getLoopbackAddress())) {
                if (tcp.isBound() && udp.isBound()) {
                    return port;
                }
            } catch (BindException taken) {
                // another draw
            }
        }
        throw new IOException("No port from 10000 to 32000 is free on the loopback interface.");
    }

    /** What a test needs besides a program. Without it the test is skipped with a message, but fails in CI. */
    public static void need(boolean installed, String what) {
        if (!installed) {
            missing(what);
        }
    }

    /** Whether a library of that file name lies somewhere below the folders for libraries. */
    public static boolean library(String file) throws IOException {
        for (Path lib : List.of(Path.of("/usr/lib"), Path.of("/usr/local/lib"))) {
            if (Files.isDirectory(lib)) {
                try (Stream<Path> found = Files.find(lib, 4, (path, _) -> path.endsWith(file))) {
                    if (found.findAny().isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Path missing(String what) {
        String message = what + " is not installed; this test compares with it.";
        if ("true".equals(System.getenv("CI"))) {
            return fail(message);
        }
        return abort(message);
    }
}
