package fingerpost.ingest.nginx;

import fingerpost.topology.Host;
import java.util.Optional;

/** Host and port of a backend. */
record Address(Host host, int port) {
    /** Of {@code host}, {@code host:port} or {@code [v6]:port}; empty for sockets of the machine and what is neither. */
    static Optional<Address> of(String text, int usual) {
        int colon = text.lastIndexOf(':');
        boolean hasPort = colon > text.lastIndexOf(']') && colon > 0;
        String host = hasPort ? text.substring(0, colon) : text;
        Optional<Integer> port = hasPort ? Names.port(text.substring(colon + 1)) : Optional.of(usual);
        if (port.isEmpty() || host.equals("unix") || host.isEmpty()) {
            return Optional.empty();
        }
        return Names.address(host)
                .<Host>map(Host.AtAddress::new)
                .or(() -> Names.host(host).map(Host.AtName::new))
                .map(each -> new Address(each, port.get()));
    }

    String text() {
        return host.text() + ":" + port;
    }
}
