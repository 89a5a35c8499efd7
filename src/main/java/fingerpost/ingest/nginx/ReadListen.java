package fingerpost.ingest.nginx;

import fingerpost.dns.IpAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A {@code listen}.
 *
 * @param address empty for all of its family
 */
record ReadListen(Optional<IpAddress> address, boolean v6, int port, boolean tls, boolean defaultServer) {
    private static final Set<String> UNDERSTOOD = Set.of("ssl", "http2", "default_server", "default", "reuseport");

    /** Where nginx listens when a server does not say. */
    static final ReadListen USUAL = new ReadListen(Optional.empty(), false, 80, false, false);

    /** Those of the directive: two where it takes both families; none where a design cannot have it. */
    static List<ReadListen> of(Statement listen, boolean tlsAnyway, Remarks remarks) {
        String where = listen.argument(0);
        int colon = where.lastIndexOf(':');
        boolean hasPort = colon > where.lastIndexOf(']') && colon >= 0;
        boolean onlyPort = where.matches("[0-9]+");
        String host = onlyPort ? "*" : hasPort ? where.substring(0, colon) : where;
        Optional<Integer> port =
                onlyPort ? Names.port(where) : hasPort ? Names.port(where.substring(colon + 1)) : Optional.of(80);
        boolean v6 = host.startsWith("[");
        boolean all = host.equals("*") || host.equals("0.0.0.0") || host.equals("[::]");
        Optional<IpAddress> address =
                all ? Optional.empty() : Names.address(host.equals("localhost") ? "127.0.0.1" : host);
        boolean quic = listen.arguments().contains("quic");
        if (port.isEmpty() || (!all && address.isEmpty()) || quic) {
            remarks.approximate(
                    listen,
                    "listen",
                    listen.spoken() + ": a design listens on ports of addresses, over TCP; this one is left out.");
            return List.of();
        }
        remarks.read(listen);
        List<String> more = listen.arguments().subList(1, listen.arguments().size());
        for (String each : more) {
            if (!UNDERSTOOD.contains(each)
                    && !each.matches("(backlog|ipv6only|so_keepalive|rcvbuf|sndbuf|fastopen)=.*")) {
                remarks.approximate(
                        listen,
                        "parameter-" + each.replaceFirst("=.*", ""),
                        listen.spoken() + ": \"" + each + "\" is not held.");
            }
        }
        boolean tls = tlsAnyway || more.contains("ssl");
        boolean isDefault = more.contains("default_server") || more.contains("default");
        List<ReadListen> listens = new ArrayList<>(List.of(new ReadListen(address, v6, port.get(), tls, isDefault)));
        if (v6 && all && more.contains("ipv6only=off")) {
            listens.add(new ReadListen(address, false, port.get(), tls, isDefault));
        }
        return listens;
    }

    /** The same place for another server of it. */
    boolean isSamePlace(ReadListen other) {
        return v6 == other.v6 && port == other.port && address.equals(other.address);
    }

    ReadListen asDefault(boolean isDefault) {
        return new ReadListen(address, v6, port, tls, isDefault);
    }
}
