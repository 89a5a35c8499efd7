package fingerpost.wire;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** One message over a TCP connection of its own (RFC 7766). */
final class TcpCarrier implements Carrier {
    @Override
    public Carried carry(Packet sent, Server server, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try (Socket socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.connect(Addresses.socket(server), (int) patience.toMillis());
            return Framing.exchange(socket, sent, deadline);
        } catch (IOException failed) {
            return Carried.of(Failures.reply(failed, server));
        }
    }
}
