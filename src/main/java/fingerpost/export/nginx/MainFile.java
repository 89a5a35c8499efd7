package fingerpost.export.nginx;

import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** {@code nginx.conf}: what is said once for the whole proxy, and what is done with requests that no server asked for. */
final class MainFile {
    /** The variable that holds a dollar sign. */
    static final String DOLLAR = "dollar";

    /** The Connection header of a request that may be an upgrade, idle connections kept. */
    static final String UPGRADE = "connection_upgrade";

    /** The same where idle connections are not kept. */
    static final String UPGRADE_OR_CLOSE = "connection_upgrade_or_close";

    private MainFile() {}

    /**
     * The file.
     *
     * @param used whether some site uses that variable
     * @param includes the other files in the order in which nginx reads them
     */
    static List<Node> of(
            Proxy proxy,
            String heading,
            Sockets sockets,
            NginxVersion version,
            Predicate<String> used,
            List<String> includes) {
        List<Node> http = new ArrayList<>(HashSizes.of(proxy));
        http.add(Directive.of("server_tokens", "off"));
        if (used.test(UPGRADE)) {
            http.add(map(UPGRADE, ""));
        }
        if (used.test(UPGRADE_OR_CLOSE)) {
            http.add(map(UPGRADE_OR_CLOSE, "close"));
        }
        if (used.test(DOLLAR)) {
            http.add(Directive.block("geo", List.of("$" + DOLLAR), List.of(Directive.of("default", "$"))));
        }
        if (sockets.all().stream().anyMatch(sockets::isTls)) {
            http.addAll(TlsSettings.of(version));
        }
        http.addAll(catchAll(sockets, version));
        includes.forEach(file -> http.add(Directive.of("include", file)));
        return List.of(
                new Remark(heading),
                Directive.of("worker_processes", "auto"),
                Directive.block("events", List.of(), List.of(Directive.of("worker_connections", "1024"))),
                Directive.block("http", List.of(), http));
    }

    private static Directive map(String variable, String otherwise) {
        return Directive.block(
                "map",
                List.of("$http_upgrade", "$" + variable),
                List.of(Directive.of("default", "upgrade"), Directive.of("", otherwise)));
    }

    private static List<Node> catchAll(Sockets sockets, NginxVersion version) {
        List<Node> servers = new ArrayList<>();
        List<Socket> open = sockets.all().stream()
                .filter(socket -> !sockets.hasDefault(socket))
                .toList();
        List<Socket> plain =
                open.stream().filter(socket -> !sockets.isTls(socket)).toList();
        List<Socket> tls = open.stream().filter(sockets::isTls).toList();
        if (!plain.isEmpty()) {
            servers.add(new Remark("hosts that no server has: the connection is closed"));
            servers.add(catchAll(plain, sockets, version, List.of()));
        }
        if (!tls.isEmpty()) {
            servers.add(new Remark("the same over TLS: the handshake is refused"));
            servers.add(catchAll(tls, sockets, version, List.of(Directive.of("ssl_reject_handshake", "on"))));
        }
        return servers;
    }

    private static Directive catchAll(
            List<Socket> own, Sockets sockets, NginxVersion version, List<Directive> handshake) {
        List<Node> block = new ArrayList<>(ListenDirectives.of(own, sockets::isTls, any -> true, version));
        block.add(Directive.of("server_name", "_"));
        block.addAll(handshake);
        block.add(Directive.of("return", "444"));
        return Directive.block("server", List.of(), block);
    }
}
