package fingerpost.topology;

import fingerpost.dns.IpAddress;

/** The lines that a proxy's servers draw. */
final class ProxyEdges {
    private final GraphIndex index;
    private final GraphEdges edges;

    ProxyEdges(GraphIndex index, GraphEdges edges) {
        this.index = index;
        this.edges = edges;
    }

    void of(Proxy proxy) {
        Subject from = Subject.of(proxy.id());
        for (Server server : proxy.servers()) {
            server.certificate()
                    .ifPresent(certificate -> edges.add(
                            Subject.of(certificate),
                            from,
                            EdgeKind.SECURES,
                            server.title(),
                            "",
                            Subject.of(certificate)));
            for (Location location : server.locations()) {
                String where = server.title() + " " + location.match();
                switch (location.action()) {
                    case ProxyPass pass ->
                        edges.add(from, Subject.of(pass.service()), EdgeKind.ROUTES_TO, where, "", from);
                    case Redirect redirect ->
                        index.named(redirect.host())
                                .ifPresent(to -> edges.add(
                                        from, to, EdgeKind.REDIRECTS_TO, where, "· " + redirect.status(), from));
                    case PortRedirect redirect -> {
                        for (IpAddress address : proxy.addresses()) {
                            String rest = "· " + redirect.status() + " to :" + redirect.port();
                            index.at(address, redirect.port())
                                    .forEach(to -> edges.add(from, to, EdgeKind.REDIRECTS_TO, where, rest, from));
                        }
                    }
                    case Respond _ -> {}
                }
            }
        }
    }
}
