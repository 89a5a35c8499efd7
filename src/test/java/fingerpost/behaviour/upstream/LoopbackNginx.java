package fingerpost.behaviour.upstream;

import com.sun.net.httpserver.HttpServer;
import fingerpost.RealServers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The real nginx on the loopback interface, in front of backends that answer their own address and port. */
final class LoopbackNginx implements AutoCloseable {
    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final List<HttpServer> backends = new ArrayList<>();
    private final List<ServerSocket> silent = new ArrayList<>();
    private final List<String> servers = new ArrayList<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final Process nginx;

    /**
     * An nginx with one upstream.
     *
     * @param directives what stands in the upstream before its servers
     * @param weights of the servers, one backend each
     */
    LoopbackNginx(Path folder, String directives, int... weights) throws IOException {
        this(
                folder,
                directives,
                IntStream.of(weights).mapToObj(each -> "weight=" + each).toList());
    }

    /**
     * The same where the servers have those parameters; one of {@code silent} before them takes connections and never
     * answers, which nginx endures for 2 seconds, long enough for the others on a busy machine.
     */
    LoopbackNginx(Path folder, String directives, List<String> parameters) throws IOException {
        Path program = RealServers.require("nginx");
        StringBuilder servers = new StringBuilder();
        for (String each : parameters) {
            String server = each.startsWith("silent") ? silent() : backend();
            this.servers.add(server);
            servers.append("server %s %s;".formatted(server, each.replace("silent", "")));
        }
        port = RealServers.freePort();
        Path config = Files.writeString(folder.resolve("nginx.conf"), """
                worker_processes 1; daemon off; pid %1$s/pid; error_log stderr;
                events {}
                http {
                  access_log off;
                  client_body_temp_path %1$s/b; proxy_temp_path %1$s/p; fastcgi_temp_path %1$s/f;
                  uwsgi_temp_path %1$s/u; scgi_temp_path %1$s/s;
                  set_real_ip_from 127.0.0.1; real_ip_header X-Real-IP;
                  upstream pool { %2$s %3$s }
                  server { listen 127.0.0.1:%4$d; location / {
                    proxy_pass http://pool; proxy_read_timeout %5$s; add_header X-Tried $upstream_addr always; } }
                }
                """.formatted(
                        folder, directives, servers, port, silent.isEmpty() ? "60s" : "2s"));
        nginx = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        awaitRunning(folder);
    }

    /** The servers in the order of the configuration. */
    List<String> servers() {
        return List.copyOf(servers);
    }

    /** From now on that server, which is not silent, refuses connections. */
    void stop(String server) {
        backends.stream().filter(each -> text(each).equals(server)).forEach(each -> each.stop(0));
        backends.removeIf(each -> text(each).equals(server));
    }

    /** It is there again. */
    void start(String server) throws IOException {
        backend(Integer.parseInt(server.substring(server.indexOf(':') + 1)));
    }

    /** The servers that a request for that URI from that client was sent to, one after another. */
    List<String> tried(String uri, String clientAddress) throws IOException, InterruptedException {
        String tried = send(uri, clientAddress).headers().firstValue("X-Tried").orElse("");
        return Stream.of(tried.split(", ")).filter(servers::contains).toList();
    }

    /** The server that a request for that URI from that client ends at. */
    String ask(String uri, String clientAddress) throws IOException, InterruptedException {
        return send(uri, clientAddress).body();
    }

    private HttpResponse<String> send(String uri, String clientAddress) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + uri))
                .header("X-Real-IP", clientAddress)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String silent() throws IOException {
        ServerSocket socket = new ServerSocket(RealServers.freePort(), 1000, LOOPBACK);
        silent.add(socket);
        return "127.0.0.1:" + socket.getLocalPort();
    }

    private String backend() throws IOException {
        return backend(RealServers.freePort());
    }

    private String backend(int at) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, at), 0);
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

    /** nginx writes its pid once its sockets are open. */
    private void awaitRunning(Path folder) throws IOException {
        while (nginx.isAlive()) {
            if (Files.exists(folder.resolve("pid")) && Files.size(folder.resolve("pid")) > 0) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new IOException("nginx did not start:\n" + Files.readString(folder.resolve("log")));
    }

    @Override
    public void close() throws IOException {
        nginx.destroy();
        backends.forEach(server -> server.stop(0));
        for (ServerSocket each : silent) {
            each.close();
        }
        client.close();
        try {
            nginx.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            nginx.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
