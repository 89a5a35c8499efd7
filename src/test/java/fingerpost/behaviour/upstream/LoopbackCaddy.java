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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The real Caddy on the loopback interface in front of three backends that answer their own address and port. */
final class LoopbackCaddy implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final int BACKENDS = 3;

    private final List<HttpServer> backends = new ArrayList<>();
    private final Map<String, HttpClient> clients = new HashMap<>();
    private final int port;
    private final Process caddy;

    /** One that balances by that {@code lb_policy}. */
    LoopbackCaddy(Path folder, String policy) throws IOException {
        Path program = RealServers.require("caddy");
        for (int i = 0; i < BACKENDS; i++) {
            backends.add(backend());
        }
        port = RealServers.freePort();
        Path config = Files.writeString(
                folder.resolve("Caddyfile"), """
                    {
                    \tadmin off
                    \tauto_https off
                    }
                    http://127.0.0.1:%d {
                    \treverse_proxy %s {
                    \t\tlb_policy %s
                    \t}
                    }
                    """.formatted(port, String.join(" ", servers()), policy));
        ProcessBuilder starting = new ProcessBuilder(
                        program.toString(), "run", "--adapter", "caddyfile", "--config", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        for (String home : List.of("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")) {
            starting.environment().put(home, folder.toString());
        }
        caddy = starting.start();
        awaitRunning(folder);
    }

    /** The servers in the order of the configuration. */
    List<String> servers() {
        return backends.stream().map(LoopbackCaddy::text).toList();
    }

    /** The server that a request for that URI with that {@code X-Key} from that address of the loopback interface ends at. */
    String ask(String uri, String key, String clientAddress) throws IOException, InterruptedException {
        HttpClient client = clients.get(clientAddress);
        if (client == null) {
            client = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(clientAddress))
                    .build();
            clients.put(clientAddress, client);
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + uri));
        if (!key.isEmpty()) {
            request.header("X-Key", key);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static HttpServer backend() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, RealServers.freePort()), 0);
        server.createContext("/", exchange -> {
            byte[] body = text(server).getBytes(StandardCharsets.US_ASCII);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static String text(HttpServer server) {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    private void awaitRunning(Path folder) throws IOException {
        while (caddy.isAlive()) {
            try (Socket open = new Socket(LOOPBACK, port)) {
                if (open.isConnected()) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new IOException("Caddy did not start:\n" + Files.readString(folder.resolve("log")));
    }

    @Override
    public void close() {
        caddy.destroy();
        backends.forEach(server -> server.stop(0));
        clients.values().forEach(HttpClient::close);
        try {
            caddy.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            caddy.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
