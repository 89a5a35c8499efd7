package fingerpost.wire.loopback;

import fingerpost.dns.IpAddress;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import javax.net.ssl.SSLContext;

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
        connections.forEach(StandIn::hangUp);
        threads.shutdownNow();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connection.setTcpNoDelay(true);
                connections.add(connection);
                if (server.isClosed()) {
                    connection.close();
                } else {
                    threads.execute(() -> serve(connection));
                }
            } catch (IOException | RejectedExecutionException closed) {
                connections.forEach(StandIn::hangUp);
                return;
            }
        }
    }

    private static void hangUp(Socket connection) {
        try {
            connection.close();
        } catch (IOException gone) {
            // it has ended by itself
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            Optional<Greeting> greeting = Greeting.of(connection, tls);
            if (greeting.isPresent()) {
                talk(greeting.get());
            }
        } catch (IOException ended) {
            // the other side has closed the connection, or this one has
        } finally {
            connections.remove(connection);
        }
    }

    private void talk(Greeting with) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(with.in(), StandardCharsets.ISO_8859_1));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            if (words.length < 3) {
                return;
            }
            Heard heard = new Heard(words[1], headers(in), with.greeted());
            with.out().write(octets(answer.apply(heard)));
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
