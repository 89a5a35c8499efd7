package fingerpost.export.proxy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/** Waits for servers that a test has started. */
public final class Loopback {
    private static final int TRIES = 5_000;

    private Loopback() {}

    /** Returns as soon as something listens there; fails where the process ends before. */
    public static void awaitListening(String address, int port, Process server) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, port), 100);
                return;
            } catch (IOException notYet) {
                if (!server.isAlive()) {
                    throw new IOException(
                            "The server ended: "
                                    + new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                            notYet);
                }
                LockSupport.parkNanos(2_000_000);
            }
        }
        throw new IOException("Nothing listens on " + address + ":" + port);
    }
}
