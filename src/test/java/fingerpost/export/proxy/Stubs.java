package fingerpost.export.proxy;

import fingerpost.RealServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A certificate that nobody trusts, made once, so that nginx has one to load. */
public final class Stubs {
    private static final Path MADE = made();

    private Stubs() {}

    /** Puts {@code stub.pem} and {@code stub.key} into the folder. */
    public static void certificateInto(Path folder) throws IOException {
        Files.copy(MADE.resolve("stub.pem"), folder.resolve("stub.pem"));
        Files.copy(MADE.resolve("stub.key"), folder.resolve("stub.key"));
    }

    private static Path made() {
        try {
            Path folder = Files.createTempDirectory("stub-certificate");
            Process openssl = new ProcessBuilder(
                            RealServers.require("openssl").toString(),
                            "req",
                            "-x509",
                            "-newkey",
                            "ec",
                            "-pkeyopt",
                            "ec_paramgen_curve:prime256v1",
                            "-nodes",
                            "-days",
                            "3650",
                            "-subj",
                            "/CN=example.com",
                            "-keyout",
                            "stub.key",
                            "-out",
                            "stub.pem")
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            openssl.getInputStream().readAllBytes();
            openssl.waitFor();
            return folder;
        } catch (IOException failed) {
            throw new IllegalStateException("openssl does not run", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while openssl ran", interrupted);
        }
    }
}
