package fingerpost.wire.web;

import fingerpost.wire.Limits;
import fingerpost.wire.PatientSocket;
import fingerpost.wire.Server;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import javax.net.ssl.SSLSocket;

/**
 * Asks over the real network: one connection, one request, at most 3 s until the handshake is done and 3 s for the answer. Give
 * it a virtual thread: only those can be interrupted while they wait.
 */
public final class WebProbe implements WebClient {
    static final String AGENT = "Fingerpost (diagnosis of a domain, asked for by a person)";

    private final Handshake handshake;
    private final Pace pace;
    private final Duration patience;

    private WebProbe(Handshake handshake, Pace pace, Duration patience) {
        this.handshake = handshake;
        this.pace = pace;
        this.patience = patience;
    }

    /** Judges chains by those authorities at the clock's time. */
    public WebProbe(Authorities authorities, InstantSource clock) {
        this(new Handshake(authorities, clock), new Pace(), Limits.WEB);
    }

    /** The same with another patience for each half. */
    public WebProbe withPatience(Duration other) {
        return new WebProbe(handshake, pace, other);
    }

    @Override
    public WebAnswer ask(WebRequest request) {
        Looking looking = new Looking(request);
        try {
            pace.await(request.address());
            looking.look();
            return looking.answer(Optional.empty());
        } catch (IOException failed) {
            return looking.answer(Optional.of(WebFailures.of(failed, looking.stage, request, patience)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return looking.answer(
                    Optional.of(new WebFailure(looking.stage, WebFailure.Kind.CANCELLED, "It was stopped.")));
        }
    }

    private final class Looking {
        private final WebRequest request;
        private WebFailure.Stage stage = WebFailure.Stage.CONNECT;
        private long start = System.nanoTime();
        private Optional<Long> connected = Optional.empty();
        private Optional<TlsState> tls = Optional.empty();
        private Optional<HttpReply> reply = Optional.empty();

        private Looking(WebRequest request) {
            this.request = request;
        }

        private void look() throws IOException {
            start = System.nanoTime();
            try (PatientSocket plain = PatientSocket.to(new Server(request.address(), request.port()), patience)) {
                connected = Optional.of(System.nanoTime() - start);
                if (request.tls()) {
                    stage = WebFailure.Stage.TLS;
                    try (SSLSocket secured = handshake.over(plain, request)) {
                        tls = Optional.of(handshake.state(secured));
                        converse(plain, secured);
                    }
                } else {
                    converse(plain, plain);
                }
            }
        }

        private void converse(PatientSocket plain, Socket socket) throws IOException {
            stage = WebFailure.Stage.HTTP;
            plain.renew(patience);
            OutputStream out = socket.getOutputStream();
            String head = request.method() + " " + request.path() + " HTTP/1.1\r\nHost: " + request.authority()
                    + "\r\nUser-Agent: " + AGENT + "\r\nAccept: */*\r\nConnection: close\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            reply = Optional.of(HttpReading.read(socket.getInputStream(), request.method()));
        }

        private WebAnswer answer(Optional<WebFailure> failure) {
            long nanos = System.nanoTime() - start;
            boolean answered = reply.isPresent();
            return new WebAnswer(
                    request, connected.orElse(nanos), tls, reply, answered ? Optional.empty() : failure, nanos);
        }
    }
}
