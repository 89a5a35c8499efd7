package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The servers of one proxy as requests find them: by address family, port and name. */
public final class ProxyIndex {
    private record Socket(boolean v4, int port) {}

    private final Proxy proxy;
    private final Map<Socket, Listening> sockets = new HashMap<>();

    public ProxyIndex(Proxy proxy) {
        this.proxy = proxy;
        Map<Socket, Map<Server, Listen>> servers = new LinkedHashMap<>();
        for (Server server : proxy.servers()) {
            for (Listen listen : server.listens()) {
                if (listen.families().v4()) {
                    put(servers, new Socket(true, listen.port()), server, listen);
                }
                if (listen.families().v6()) {
                    put(servers, new Socket(false, listen.port()), server, listen);
                }
            }
        }
        servers.forEach((socket, listens) -> sockets.put(socket, new Listening(listens)));
    }

    Optional<Listening> at(IpAddress address, int port) {
        return proxy.addresses().contains(address)
                ? Optional.ofNullable(sockets.get(new Socket(address.bits() == 32, port)))
                : Optional.empty();
    }

    /**
     * The server that requests for that host reach by its name or as {@code default_server}, over IPv4 where something
     * listens there, else over IPv6; empty where the connection is closed or speaks the other of TLS and plain HTTP.
     */
    public Optional<Server> taking(DomainName host, int port, boolean tls) {
        return Optional.ofNullable(sockets.get(new Socket(true, port)))
                .or(() -> Optional.ofNullable(sockets.get(new Socket(false, port))))
                .filter(listening -> listening.tls() == tls)
                .flatMap(listening -> listening.match(Optional.of(host)))
                .map(Listening.Match::server);
    }

    /** The ports that speak TLS, or those that do not, in ascending order. */
    public SortedSet<Integer> ports(boolean tls) {
        return sockets.entrySet().stream()
                .filter(each -> each.getValue().tls() == tls)
                .map(each -> each.getKey().port())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void put(Map<Socket, Map<Server, Listen>> servers, Socket socket, Server server, Listen listen) {
        servers.computeIfAbsent(socket, any -> new LinkedHashMap<>()).putIfAbsent(server, listen);
    }
}
