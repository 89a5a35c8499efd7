package fingerpost.export.caddy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.proxy.HostRules;
import fingerpost.export.proxy.PlainWords;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.HashSet;
import java.util.Set;

/** The configuration of one proxy: a server for each port of each address family. */
final class ProxyFile {
    private final Topology topology;
    private final Proxy proxy;
    private final Losses losses;
    private final PlainWords words;

    ProxyFile(Topology topology, Proxy proxy, Losses losses) {
        this.topology = topology;
        this.proxy = proxy;
        this.losses = losses;
        this.words = new PlainWords(Subject.of(proxy.id()), "Caddy");
    }

    Json.Fields configuration() throws Refusal {
        losses.exact(words.subject());
        Sockets sockets = new Sockets(proxy);
        sockets.tell(losses, "Caddy");
        sockets.tellUnreached(losses);
        Tls tls = new Tls(topology, proxy, losses);
        Json.Fields servers = Json.NOTHING;
        for (Socket socket : sockets.all()) {
            servers = servers.with(name(socket), server(sockets, socket, tls));
        }
        tellShared(sockets);
        Json.Fields apps = Json.NOTHING.with("http", Json.NOTHING.with("servers", servers));
        if (!tls.files().items().isEmpty()) {
            Json.Fields certificates = Json.NOTHING.with("load_files", tls.files());
            apps = apps.with("tls", Json.NOTHING.with("certificates", certificates));
        }
        return Json.NOTHING.with("apps", apps);
    }

    private static String name(Socket socket) {
        return "port-" + socket.port() + (socket.v6() ? "-v6" : "-v4");
    }

    private Json.Fields server(Sockets sockets, Socket socket, Tls tls) throws Refusal {
        HostRules rules = new HostRules(proxy, sockets, socket);
        boolean secure = sockets.isTls(socket);
        Handlers handlers = new Handlers(topology, words, losses);
        Json.Fields server = Json.NOTHING
                .with(
                        "listen",
                        Json.texts(socket.v6() ? "tcp6/[::]:" + socket.port() : "tcp4/0.0.0.0:" + socket.port()))
                .with("protocols", Json.texts("h1", "h2"))
                .with("automatic_https", Json.NOTHING.with("disable", true));
        if (secure) {
            server = server.with("tls_connection_policies", tls.policies(rules));
        }
        return server.with("routes", new Routes(proxy, secure, rules, handlers, words, losses).all());
    }

    private void tellShared(Sockets sockets) {
        Set<Object> seen = new HashSet<>();
        boolean families = sockets.all().stream().anyMatch(Socket::v6)
                && sockets.all().stream().anyMatch(socket -> !socket.v6());
        for (ProxyPass pass : proxy.passes().toList()) {
            if (!seen.add(pass.service()) || families) {
                losses.approximate(
                        Subject.of(pass.service()),
                        "Caddy counts the turns of a service for each location and address family by itself.");
            }
        }
    }
}
