package fingerpost.prove.web;

import fingerpost.dns.IpAddress;
import fingerpost.wire.Server;
import fingerpost.wire.loopback.Loopback;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which socket of the loopback stands for which of the design: an address of each family, a free port for each port. */
public final class Ports {
    private static final IpAddress V4 = IpAddress.of("127.0.9.4");
    private static final IpAddress V6 = IpAddress.of("127.0.9.6");

    private record Key(boolean v6, int port) {}

    private final Map<Key, Server> servers = new HashMap<>();

    /** The socket in its place, made where it is new. */
    public Server map(boolean v6, int port) throws IOException {
        Key key = new Key(v6, port);
        Server known = servers.get(key);
        if (known == null) {
            known = new Server(v6 ? V6 : V4, Loopback.freePort());
            servers.put(key, known);
        }
        return known;
    }

    /** The socket in its place; empty where nothing listens. */
    Optional<Server> find(boolean v6, int port) {
        return Optional.ofNullable(servers.get(new Key(v6, port)));
    }

    /** All that were made. */
    public List<Server> all() {
        return new ArrayList<>(servers.values());
    }
}
