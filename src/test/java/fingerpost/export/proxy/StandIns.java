package fingerpost.export.proxy;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Servers of the loopback in place of a design's backends and application routers: each answers with its id and the headers
 * that it saw, a router with the id of the backend to which it would hand the request.
 */
public final class StandIns implements AutoCloseable {
    private final List<ServerSocket> servers = new ArrayList<>();
    private final Map<String, String> byEndpoint = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    public StandIns(Topology topology) throws IOException {
        for (Backend backend : topology.all(Backend.class)) {
            put(backend.host(), backend.port(), host -> Optional.of(backend.id()));
        }
        for (ApplicationRouter router : topology.all(ApplicationRouter.class)) {
            put(router.host(), router.port(), host -> routed(router, host));
        }
    }

    /** Where the stand-in for that endpoint of the design listens; two backends at one endpoint are one program. */
    public String of(String endpoint) {
        return byEndpoint.getOrDefault(endpoint, "127.0.9.9:9");
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket server : servers) {
            server.close();
        }
        threads.shutdownNow();
    }

    private void put(Host host, int port, Function<String, Optional<Id>> answer) throws IOException {
        String endpoint = host.text() + ":" + port;
        if (byEndpoint.containsKey(endpoint)) {
            return;
        }
        ServerSocket server = new ServerSocket();
        server.bind(new InetSocketAddress("127.0.9.9", 0), 64);
        servers.add(server);
        byEndpoint.put(endpoint, "127.0.9.9:" + server.getLocalPort());
        threads.execute(() -> accept(server, answer));
    }

    private void accept(ServerSocket server, Function<String, Optional<Id>> answer) {
        while (true) {
            try {
                java.net.Socket connection = server.accept();
                threads.execute(() -> serve(connection, answer));
            } catch (IOException closed) {
                return;
            }
        }
    }

    /** Answers one request after another on that connection, until it is closed. */
    private static void serve(java.net.Socket connection, Function<String, Optional<Id>> answer) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] asked = line.split(" ", -1);
                if (asked.length != 3) {
                    return;
                }
                String uri = asked[1];
                Map<String, String> headers = new HashMap<>();
                for (String header = in.readLine(); header != null && !header.isEmpty(); header = in.readLine()) {
                    int colon = header.indexOf(':');
                    headers.put(
                            header.substring(0, colon).toLowerCase(Locale.ROOT),
                            header.substring(colon + 1).strip());
                }
                connection.getOutputStream().write(reply(uri, headers, answer));
            }
        } catch (IOException ended) {
            // nginx has closed the connection, or the test has ended
        }
    }

    private static byte[] reply(String uri, Map<String, String> headers, Function<String, Optional<Id>> answer) {
        String host = headers.getOrDefault("host", "");
        Optional<Id> id = answer.apply(host);
        String body = "backend=" + id.map(Id::text).orElse("none") + "\nhost=" + host + "\nuri=" + uri + "\nproto="
                + headers.getOrDefault("x-forwarded-proto", "") + "\n";
        return ("HTTP/1.1 " + (id.isPresent() ? "200 OK" : "404 Not Found") + "\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Optional<Id> routed(ApplicationRouter router, String host) {
        return router.routes().stream()
                .filter(route -> route.host().covers(DomainName.of(host)))
                .map(HostRoute::backend)
                .findFirst();
    }
}
