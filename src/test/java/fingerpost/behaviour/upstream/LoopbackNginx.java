package fingerpost.behaviour.upstream;

import com.sun.net.httpserver.HttpServer;
import fingerpost.RealServers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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

/** The real nginx on the loopback interface, in front of backends that answer their own address and port. */
final class LoopbackNginx implements AutoCloseable {
    private final List<HttpServer> backends = new ArrayList<>();
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
        Path program = RealServers.require("nginx");
        StringBuilder servers = new StringBuilder();
        for (int weight : weights) {
            servers.append("server %s weight=%d;".formatted(backend(), weight));
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
                  server { listen 127.0.0.1:%4$d; location / { proxy_pass http://pool; } }
                }
                """.formatted(folder, directives, servers, port));
        nginx = new ProcessBuilder(program.toString(), "-p", folder.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        awaitRunning(folder);
    }

    /** The servers in the order of the configuration. */
    List<String> servers() {
        return backends.stream().map(LoopbackNginx::text).toList();
    }

    /** The server that a request for that URI from that client ends at. */
    String ask(String uri, String clientAddress) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + uri))
                .header("X-Real-IP", clientAddress)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private String backend() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
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
        client.close();
        try {
            nginx.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            nginx.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
