package fingerpost.wire.loopback;

import fingerpost.dns.IpAddress;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A small HTTP server of this machine in the place of a backend: it answers what it is told to, request after request. */
public final class StandIn implements AutoCloseable {
    /**
     * A request as it came.
     *
     * @param headers by lower-case name
     * @param greeted over TLS, the name that the handshake asked for, or nothing; empty where it came in the clear
     */
    public record Heard(String uri, Map<String, String> headers, Optional<String> greeted) {
        public Heard {
            headers = Map.copyOf(headers);
        }
    }

    /** What is answered: plain text with that status. */
    public record Said(int status, String body) {}

    private static final int BACKLOG = 64;

    /** The first octet of a TLS connection (RFC 8446 section 5.1). */
    private static final int HANDSHAKE = 0x16;

    private final ServerSocket server = new ServerSocket();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Optional<SSLContext> tls;
    private final Function<Heard, Said> answer;

    private StandIn(Optional<SSLContext> tls, Function<Heard, Said> answer) throws IOException {
        this.tls = tls;
        this.answer = answer;
    }

    /** Begins to answer on a free port of that address, in the clear. */
    public static StandIn at(IpAddress address, Function<Heard, Said> answer) throws IOException {
        return at(address, Optional.empty(), answer);
    }

    /** The same; who greets it with TLS is shown that certificate. */
    public static StandIn at(IpAddress address, Optional<StubCertificate> shown, Function<Heard, Said> answer)
            throws IOException {
        StandIn standIn = new StandIn(shown.map(StubCertificate::context), answer);
        standIn.server.bind(new InetSocketAddress(Loopback.inet(address), Loopback.freePort()), BACKLOG);
        standIn.threads.execute(standIn::accept);
        return standIn;
    }

    public int port() {
        return server.getLocalPort();
    }

    /** Takes no more connections and ends those that stand: what a server looks like whose program has died. */
    @Override
    public void close() throws IOException {
        server.close();
        for (Socket each : connections) {
            each.close();
        }
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                threads.execute(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket plain) {
        try (plain) {
            int first = plain.getInputStream().read();
            if (first < 0) {
                return;
            }
            InputStream begun = new ByteArrayInputStream(new byte[] {(byte) first});
            if (first == HANDSHAKE && tls.isPresent()) {
                try (SSLSocket secured =
                        (SSLSocket) tls.get().getSocketFactory().createSocket(plain, begun, true)) {
                    secured.startHandshake();
                    talk(secured, secured.getInputStream(), Optional.of(greeting(secured)));
                }
            } else {
                talk(plain, new SequenceInputStream(begun, plain.getInputStream()), Optional.empty());
            }
        } catch (IOException ended) {
            // the other side has closed the connection, or this one has
        } finally {
            connections.remove(plain);
        }
    }

    private static String greeting(SSLSocket secured) {
        return ((ExtendedSSLSession) secured.getSession())
                .getRequestedServerNames().stream()
                        .filter(SNIHostName.class::isInstance)
                        .map(name -> ((SNIHostName) name).getAsciiName())
                        .findFirst()
                        .orElse("");
    }

    private void talk(Socket connection, InputStream from, Optional<String> greeted) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(from, StandardCharsets.ISO_8859_1));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            if (words.length < 3) {
                return;
            }
            Heard heard = new Heard(words[1], headers(in), greeted);
            connection.getOutputStream().write(octets(answer.apply(heard)));
            if (heard.headers().getOrDefault("connection", "").equalsIgnoreCase("close")) {
                return;
            }
        }
    }

    private static Map<String, String> headers(BufferedReader in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    private static byte[] octets(Said said) {
        byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + said.status() + " Said\r\nContent-Type: text/plain\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }
}
