package fingerpost.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLSocket;

/** One message over HTTPS (RFC 8484), HTTP/2 where the server speaks it and HTTP/1.1 otherwise. */
final class HttpsCarrier implements Carrier {
    private static final String HTTP_2 = "h2";
    private static final String HTTP_1 = "http/1.1";
    private static final int OK = 200;

    private final Trust trust;

    HttpsCarrier(Trust trust) {
        this.trust = trust;
    }

    @Override
    public Carried carry(Asked asked, Server server, Duration patience) {
        try (PatientSocket plain = PatientSocket.to(server, patience);
                SSLSocket socket = trust.over(plain, server, HTTP_2, HTTP_1)) {
            HttpRequest request = HttpRequest.of(server, asked.packet());
            HttpAnswer answer = HTTP_2.equals(socket.getApplicationProtocol())
                    ? new Http2(socket.getInputStream(), socket.getOutputStream()).post(request)
                    : Http1.post(socket.getInputStream(), socket.getOutputStream(), request);
            return Carried.of(reply(asked, server, answer));
        } catch (IOException failed) {
            return Carried.of(Failures.reply(failed, server));
        }
    }

    static Reply reply(Asked asked, Server server, HttpAnswer answer) {
        if (answer.status() != OK) {
            return new Reply.Unreachable(server + " answers HTTP status " + answer.status() + " for " + server.path()
                    + ", not a DNS message: is this its path?");
        }
        Packet received = answer.body();
        Optional<String> stray = asked.stray(received);
        return stray.<Reply>map(why ->
                        new Reply.Refused("The response over HTTPS does not fit the question: " + why + ".", received))
                .orElseGet(() -> asked.reply(received));
    }
}
