package fingerpost.wire.loopback;

import fingerpost.dns.IpAddress;
import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.concurrent.ThreadLocalRandom;

/** The addresses of this machine that nobody else can reach. */
public final class Loopback {
    private static final int TRIES = 200;
    private static final int FIRST_PORT = 10_000;
    private static final int LAST_PORT = 32_000;

    private Loopback() {}

    /**
     * A port that was free a moment ago, for TCP and UDP. It lies below the ports that the system lends to clients: one of
     * them would otherwise sooner or later ask from the server's own port and hear itself.
     */
    public static int freePort() throws IOException {
        for (int tries = 0; tries < TRIES; tries++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, LAST_PORT);
            try (ServerSocket tcp = new ServerSocket(port, 1);
                    DatagramSocket udp = new DatagramSocket(port)) {
                if (tcp.isBound() && udp.isBound()) {
                    return port;
                }
            } catch (BindException taken) {
                // another draw
            }
        }
        throw new IOException("No port from " + FIRST_PORT + " to " + LAST_PORT + " is free.");
    }

    /** Whether something takes TCP connections there. */
    public static boolean takesConnections(IpAddress address, int port, int patienceMillis) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(inet(address), port), patienceMillis);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    static InetAddress inet(IpAddress address) throws UnknownHostException {
        return InetAddress.getByName(address.toString());
    }
}
