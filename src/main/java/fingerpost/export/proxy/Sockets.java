package fingerpost.export.proxy;

import fingerpost.export.Losses;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sockets of a proxy and what a program makes of them: TLS is a property of the socket, so one server that wants it makes it
 * TLS for all; one server is the default.
 */
public final class Sockets {
    private static final class Use {
        private boolean tls;
        private boolean plain;
        private final List<Integer> servers = new ArrayList<>();
        private final List<Integer> claims = new ArrayList<>();
    }

    private final Proxy proxy;
    private final Map<Socket, Use> uses = new LinkedHashMap<>();

    public Sockets(Proxy proxy) {
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

    public Set<Socket> all() {
        return uses.keySet();
    }

    /** The sockets of the server at that place in the proxy, each once. */
    public Set<Socket> of(int server) {
        Set<Socket> sockets = new LinkedHashSet<>();
        proxy.servers().get(server).listens().forEach(listen -> sockets.addAll(Socket.of(proxy, listen)));
        return sockets;
    }

    /** The sockets in groups to write once: both families of a port where they do the same for every host, else each alone. */
    public List<List<Socket>> joined() {
        List<List<Socket>> groups = new ArrayList<>();
        for (Socket socket : all()) {
            Socket twin = new Socket(!socket.v6(), socket.port());
            if (!uses.containsKey(twin) || !isAlike(socket, twin)) {
                groups.add(List.of(socket));
            } else if (!socket.v6()) {
                groups.add(List.of(socket, twin));
            }
        }
        return groups;
    }

    private boolean isAlike(Socket one, Socket other) {
        return isTls(one) == isTls(other)
                && serversAt(one).equals(serversAt(other))
                && new HostRules(proxy, this, one).equals(new HostRules(proxy, this, other));
    }

    public boolean isTls(Socket socket) {
        return use(socket).tls;
    }

    /** Whether the design wants both plain HTTP and TLS on it, which nginx cannot. */
    public boolean isTorn(Socket socket) {
        return use(socket).tls && use(socket).plain;
    }

    /** Whether several servers claim to be its default. */
    public boolean isContested(Socket socket) {
        return use(socket).claims.stream().distinct().count() > 1;
    }

    /** Whether requests for unknown hosts on it go to that server: the first that claims them, or the first of all if nameless. */
    public boolean isDefault(Socket socket, int server) {
        Use use = use(socket);
        int first = use.claims.isEmpty() ? use.servers.getFirst() : use.claims.getFirst();
        return first == server
                && (!use.claims.isEmpty() || proxy.servers().get(server).names().isEmpty());
    }

    public boolean hasDefault(Socket socket) {
        return use(socket).servers.stream().anyMatch(server -> isDefault(socket, server));
    }

    /** The place in the proxy of the server that requests for unknown hosts on it go to. */
    public Optional<Integer> defaultOf(Socket socket) {
        return use(socket).servers.stream()
                .filter(server -> isDefault(socket, server))
                .findFirst();
    }

    /** The places in the proxy of the servers that listen on it, in order, each once. */
    public List<Integer> serversAt(Socket socket) {
        return use(socket).servers.stream().distinct().toList();
    }

    /** Says of the proxy which of its sockets that program cannot have as the design has them. */
    public void tell(Losses losses, String program) {
        Subject subject = Subject.of(proxy.id());
        for (Socket socket : all()) {
            if (isTorn(socket)) {
                losses.approximate(
                        subject,
                        program + " speaks either plain HTTP or TLS on a port; on " + socket.port()
                                + " the design wants both, and TLS is written.");
            }
            if (isContested(socket)) {
                losses.approximate(
                        subject,
                        "Several servers claim to be the default of port " + socket.port() + "; the first of them is.");
            }
        }
    }

    /** Says of the proxy which of its servers nobody reaches, so that they are left out. */
    public void tellUnreached(Losses losses) {
        for (int i = 0; i < proxy.servers().size(); i++) {
            if (of(i).isEmpty()) {
                losses.approximate(
                        Subject.of(proxy.id()),
                        "The server " + proxy.servers().get(i).title()
                                + " listens only where the proxy has no address; nobody reaches it and it is left"
                                + " out.");
            }
        }
    }

    private Use use(Socket socket) {
        Use use = uses.get(socket);
        if (use == null) {
            throw new IllegalArgumentException("Nothing listens on " + socket.word() + ".");
        }
        return use;
    }
}
