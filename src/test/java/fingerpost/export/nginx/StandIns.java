package fingerpost.export.nginx;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Servers of the loopback in place of a design's backends and application routers: each answers with its id and the headers
 * that it saw, a router with the id of the backend to which it would hand the request.
 */
final class StandIns implements AutoCloseable {
    private final List<HttpServer> servers = new ArrayList<>();
    private final Map<String, String> byEndpoint = new HashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    StandIns(Topology topology) throws IOException {
        for (Backend backend : topology.all(Backend.class)) {
            put(backend.host(), backend.port(), host -> Optional.of(backend.id()));
        }
        for (ApplicationRouter router : topology.all(ApplicationRouter.class)) {
            put(router.host(), router.port(), host -> routed(router, host));
        }
    }

    /** Where the stand-in for that endpoint of the design listens; two backends at one endpoint are one program. */
    String of(String endpoint) {
        return byEndpoint.getOrDefault(endpoint, "127.0.9.9:9");
    }

    @Override
    public void close() {
        servers.forEach(server -> server.stop(0));
        threads.close();
    }

    private void put(Host host, int port, Function<String, Optional<Id>> answer) throws IOException {
        String endpoint = host.text() + ":" + port;
        if (byEndpoint.containsKey(endpoint)) {
            return;
        }
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.9.9", 0), 64);
        server.setExecutor(threads);
        server.createContext("/", exchange -> answer(exchange, answer));
        server.start();
        servers.add(server);
        byEndpoint.put(endpoint, "127.0.9.9:" + server.getAddress().getPort());
    }

    private static Optional<Id> routed(ApplicationRouter router, String host) {
        return router.routes().stream()
                .filter(route -> route.host().covers(DomainName.of(host)))
                .map(HostRoute::backend)
                .findFirst();
    }

    private static void answer(HttpExchange exchange, Function<String, Optional<Id>> answer) throws IOException {
        String host = exchange.getRequestHeaders().getFirst("Host");
        Optional<Id> id = answer.apply(host);
        String seen = "backend=" + id.map(Id::text).orElse("none") + "\nhost=" + host + "\nuri="
                + exchange.getRequestURI() + "\nproto="
                + exchange.getRequestHeaders().getFirst("X-Forwarded-Proto") + "\n";
        byte[] body = seen.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(id.isPresent() ? 200 : 404, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
