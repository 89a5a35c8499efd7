package fingerpost.behaviour.upstream;

import com.sun.net.httpserver.HttpServer;
import fingerpost.RealServers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real HAProxy on the loopback interface, on one thread, in front of backends that answer their own address and port. */
final class LoopbackHaproxy implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final List<HttpServer> backends = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process haproxy;

    /**
     * One with a backend of that many servers.
     *
     * @param directives how it balances
     */
    LoopbackHaproxy(Path folder, String directives, int... weights) throws IOException {
        Path program = RealServers.require("haproxy");
        StringBuilder servers = new StringBuilder();
        for (int weight : weights) {
            servers.append("  server s%d %s weight %d%n".formatted(backends.size() + 1, backend(), weight));
        }
        port = RealServers.freePort();
        Path config = Files.writeString(folder.resolve("haproxy.cfg"), """
            global
              nbthread 1
            defaults
              mode http
              timeout connect 5s
              timeout client 60s
              timeout server 60s
            frontend in
              bind 127.0.0.1:%d
              http-request set-src req.hdr(X-Real-IP)
              default_backend pool
            backend pool
              %s
            %s
            """.formatted(port, directives, servers));
        haproxy = new ProcessBuilder(program.toString(), "-db", "-f", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        awaitRunning(folder);
    }

    /** The servers in the order of the configuration. */
    List<String> servers() {
        return backends.stream().map(LoopbackHaproxy::text).toList();
    }

    /** The server that a request for that URI from that client ends at. */
    String ask(String uri, String clientAddress) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + uri))
                .header("X-Real-IP", clientAddress)
                .header("X-Key", uri)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String backend() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, RealServers.freePort()), 0);
        server.createContext("/", exchange -> {
            byte[] body = text(server).getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        backends.add(server);
        return text(server);
    }

    private static String text(HttpServer server) {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void awaitRunning(Path folder) throws IOException {
        while (haproxy.isAlive()) {
            try (Socket open = new Socket(LOOPBACK, port)) {
                if (open.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IOException("HAProxy did not start:\n" + Files.readString(folder.resolve("log")));
    }

    @Override
    public void close() {
        haproxy.destroy();
        backends.forEach(server -> server.stop(0));
        client.close();
        try {
            haproxy.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            haproxy.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
