package fingerpost.wire;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** One message over a TCP connection of its own (RFC 7766). */
final class TcpCarrier implements Carrier {
    @Override
    public Carried carry(Asked asked, Server server, Duration patience) {
        try (Socket socket = PatientSocket.to(server, patience)) {
            return Framing.exchange(socket, asked);
        } catch (IOException failed) {
            return Carried.of(Failures.reply(failed, server));
        }
    }
}
