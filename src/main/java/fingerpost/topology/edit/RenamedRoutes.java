package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.Location;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.function.UnaryOperator;

/** Proxies with names replaced in their server_names, redirects and Host headers. */
record RenamedRoutes(UnaryOperator<DomainName> renamed) {
    Proxy proxy(Proxy proxy) {
        return proxy.withServers(proxy.servers().stream().map(this::server).toList());
    }

    private Server server(Server server) {
        return new Server(
                server.listens(),
                server.names().stream().map(this::serverName).distinct().toList(),
                server.certificate(),
                server.locations().stream()
                        .map(each -> new Location(each.match(), action(each.action())))
                        .toList());
    }

    private Action action(Action action) {
        return switch (action) {
            case ProxyPass(var service, var host, var webSocket, var tls) ->
                new ProxyPass(
                        service,
                        host(host),
                        webSocket,
                        tls.map(each -> new BackendTls(renamed.apply(each.name()), each.verify())));
            case Redirect(var status, var tls, var host, var port) ->
                new Redirect(status, tls, renamed.apply(host), port);
            case PortRedirect _, Respond _ -> action;
        };
    }

    private HostHeader host(HostHeader host) {
        return host instanceof HostHeader.Named(DomainName name) ? new HostHeader.Named(renamed.apply(name)) : host;
    }

    /** {@code *.example.com} follows the wildcard of that name; {@code www.example.*} says no whole name and stays. */
    ServerName serverName(ServerName name) {
        return switch (name.form()) {
            case EXACT -> whole(renamed.apply(name.name()));
            case WITH_SUBDOMAINS -> new ServerName(name.form(), renamed.apply(name.name()));
            case LEADING_WILDCARD -> whole(renamed.apply(name.name().wildcard()));
            case TRAILING_WILDCARD -> name;
        };
    }

    private static ServerName whole(DomainName name) {
        return name.isWildcard()
                ? new ServerName(ServerName.Form.LEADING_WILDCARD, name.parent())
                : ServerName.exact(name);
    }
}
