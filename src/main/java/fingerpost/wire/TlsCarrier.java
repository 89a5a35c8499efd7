package fingerpost.wire;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** One message over a TLS connection of its own (RFC 7858, strict privacy: the certificate must cover the server). */
final class TlsCarrier implements Carrier {
    private final Trust trust;

    TlsCarrier(Trust trust) {
        this.trust = trust;
    }

    @Override
    public Carried carry(Asked asked, Server server, Duration patience) {
        try (PatientSocket plain = PatientSocket.to(server, patience);
                Socket socket = trust.over(plain, server, "dot")) {
            return Framing.exchange(socket, asked);
        } catch (IOException failed) {
            return Carried.of(Failures.reply(failed, server));
        }
    }
}
