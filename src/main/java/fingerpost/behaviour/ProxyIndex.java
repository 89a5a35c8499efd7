package fingerpost.behaviour;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Listen;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The listens of one proxy by address family and port. */
final class ProxyIndex {
    private record Socket(boolean v4, int port) {}

    private final Proxy proxy;
    private final Map<Socket, Listening> sockets = new HashMap<>();

    ProxyIndex(Proxy proxy) {
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

    private static void put(Map<Socket, Map<Server, Listen>> servers, Socket socket, Server server, Listen listen) {
        servers.computeIfAbsent(socket, any -> new LinkedHashMap<>()).putIfAbsent(server, listen);
    }
}
