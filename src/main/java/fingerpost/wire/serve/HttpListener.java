package fingerpost.wire.serve;

import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.Greeting;
import fingerpost.wire.loopback.StubCertificate;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.ssl.SSLContext;

/** A small HTTP/1.1 server on one loopback address, in the clear and, where it has a certificate, over TLS, until it is closed. */
public final class HttpListener implements AutoCloseable {
    private static final int IDLE_MILLIS = 30_000;
    private static final int MOST_CONNECTIONS = 500;

    private final Server at;
    private final ServerSocket listening;
    private final Optional<SSLContext> tls;
    private final HttpHandler handler;
    private final DoorThread thread;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    private HttpListener(Server at, ServerSocket listening, Optional<SSLContext> tls, HttpHandler handler) {
        this.tls = tls;
        this.at = at;
        this.listening = listening;
        this.handler = handler;
        this.thread = DoorThread.start("http-" + at.port(), this::accept);
    }

    /**
     * Listens from now on; throws with the reason, and who has the port, where it cannot.
     *
     * @param shown to those who begin with a handshake; they are turned away without
     */
    public static HttpListener open(Server at, Optional<StubCertificate> shown, HttpHandler handler)
            throws IOException {
        InetSocketAddress socket = Loopback.socket(at);
        ServerSocket listening = new ServerSocket();
        try {
            listening.setReuseAddress(true);
            listening.bind(socket);
        } catch (IOException taken) {
            listening.close();
            throw Loopback.refused(at, "TCP", taken);
        }
        return new HttpListener(at, listening, shown.map(StubCertificate::context), handler);
    }

    public Server at() {
        return at;
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                if (open.size() >= MOST_CONNECTIONS) {
                    socket.close();
                } else {
                    open.add(socket);
                    Thread.ofVirtual().start(() -> serve(socket));
                }
            } catch (IOException gone) {
                // closed, or the caller hung up at once
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(IDLE_MILLIS);
            socket.setTcpNoDelay(true);
            Optional<Greeting> greeting = Greeting.of(socket, tls);
            if (greeting.isPresent()) {
                try (OutputStream out = greeting.get().out()) {
                    talk(greeting.get(), Loopback.address(socket.getInetAddress()), out);
                }
            }
        } catch (IOException hungUp) {
            // that is how connections end
        } finally {
            open.remove(socket);
        }
    }

    private void talk(Greeting with, IpAddress asker, OutputStream out) throws IOException {
        HttpReading reading = new HttpReading(
                new BufferedInputStream(with.in()), asker, with.greeted().isPresent());
        boolean goesOn = true;
        while (goesOn) {
            Optional<HttpHeard> heard;
            try {
                heard = reading.next();
            } catch (HttpReading.Malformed malformed) {
                write(out, new HttpGiven.Page(400, Map.of(), malformed.getMessage() + "\n"), false, true);
                return;
            }
            goesOn = heard.isPresent() && answer(out, heard.get());
        }
    }

    private boolean answer(OutputStream out, HttpHeard heard) throws IOException {
        boolean stays = !heard.headers().getOrDefault("connection", "").equalsIgnoreCase("close");
        return switch (handler.answer(heard)) {
            case HttpGiven.Page page -> {
                write(out, page, stays, !heard.method().equals("HEAD"));
                yield stays;
            }
            case HttpGiven.Closed _ -> false;
        };
    }

    private static void write(OutputStream out, HttpGiven.Page page, boolean stays, boolean withBody)
            throws IOException {
        byte[] body = page.body().getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + page.status() + " " + HttpWords.reason(page.status()));
        page.headers()
                .forEach((name, value) ->
                        head.append("\r\n").append(name).append(": ").append(HttpWords.plain(value)));
        boolean mayHaveBody = page.status() >= 200 && page.status() != 204 && page.status() != 304;
        if (mayHaveBody) {
            head.append("\r\nContent-Length: ").append(body.length);
        }
        head.append("\r\nConnection: ").append(stays ? "keep-alive" : "close").append("\r\n\r\n");
        byte[] octets = head.toString().getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = Arrays.copyOf(octets, octets.length + (mayHaveBody && withBody ? body.length : 0));
        System.arraycopy(body, 0, whole, octets.length, whole.length - octets.length);
        out.write(whole);
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket each : open) {
                each.close();
            }
        } catch (IOException alreadyClosed) {
            // it is closed then
        }
        thread.awaitEnd();
    }
}
