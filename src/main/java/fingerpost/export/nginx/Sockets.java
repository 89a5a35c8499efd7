package fingerpost.export.nginx;

import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sockets of a proxy and what nginx makes of them: TLS is a property of the socket, so one server that wants it makes it
 * TLS for all; one server is the default.
 */
final class Sockets {
    private static final class Use {
        private boolean tls;
        private boolean plain;
        private final List<Integer> servers = new ArrayList<>();
        private final List<Integer> claims = new ArrayList<>();
    }

    private final Proxy proxy;
    private final Map<Socket, Use> uses = new LinkedHashMap<>();

    Sockets(Proxy proxy) {
        this.proxy = proxy;
        for (int i = 0; i < proxy.servers().size(); i++) {
            for (Listen listen : proxy.servers().get(i).listens()) {
                for (Socket socket : Socket.of(proxy, listen)) {
                    use(i, listen, uses.computeIfAbsent(socket, any -> new Use()));
                }
            }
        }
    }

    private static void use(int server, Listen listen, Use use) {
        use.tls |= listen.tls();
        use.plain |= !listen.tls();
        use.servers.add(server);
        if (listen.defaultServer()) {
            use.claims.add(server);
        }
    }

    Set<Socket> all() {
        return uses.keySet();
    }

    /** The sockets of the server at that place in the proxy, each once. */
    Set<Socket> of(int server) {
        Set<Socket> sockets = new LinkedHashSet<>();
        proxy.servers().get(server).listens().forEach(listen -> sockets.addAll(Socket.of(proxy, listen)));
        return sockets;
    }

    boolean isTls(Socket socket) {
        return use(socket).tls;
    }

    /** Whether the design wants both plain HTTP and TLS on it, which nginx cannot. */
    boolean isTorn(Socket socket) {
        return use(socket).tls && use(socket).plain;
    }

    /** Whether several servers claim to be its default. */
    boolean isContested(Socket socket) {
        return use(socket).claims.stream().distinct().count() > 1;
    }

    /** Whether requests for unknown hosts on it go to that server: the first that claims them, or the first of all if nameless. */
    boolean isDefault(Socket socket, int server) {
        Use use = use(socket);
        int first = use.claims.isEmpty() ? use.servers.getFirst() : use.claims.getFirst();
        return first == server
                && (!use.claims.isEmpty() || proxy.servers().get(server).names().isEmpty());
    }

    boolean hasDefault(Socket socket) {
        return use(socket).servers.stream().anyMatch(server -> isDefault(socket, server));
    }

    private Use use(Socket socket) {
        Use use = uses.get(socket);
        if (use == null) {
            throw new IllegalArgumentException("Nothing listens on " + socket.word() + ".");
        }
        return use;
    }
}
