package fingerpost.document.form;

import fingerpost.dns.IpAddress;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.Action;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;

/** A proxy: its servers, and in each one line for every listen and location. */
final class ProxyForm {
    private ProxyForm() {}

    static Json write(Proxy proxy) {
        return new Writing()
                .text("id", proxy.id())
                .text("label", proxy.label())
                .text("kind", Source.wordOf(proxy.kind()))
                .texts("addresses", proxy.addresses())
                .list("servers", proxy.servers(), ProxyForm::server)
                .block();
    }

    static Proxy read(Source source) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        Proxy.Kind kind =
                source.find("kind").map(word -> word.word(Proxy.Kind.class)).orElse(Proxy.Kind.NGINX);
        List<IpAddress> addresses = source.list("addresses", each -> each.as(IpAddress::of));
        List<Server> servers = source.list("servers", ProxyForm::readServer);
        return source.made(() -> new Proxy(id, label, kind, addresses, servers));
    }

    private static Json server(Server server) {
        return new Writing()
                .texts("names", server.names())
                .list("listens", server.listens(), ProxyForm::listen)
                .textIfAny("certificate", server.certificate())
                .list("locations", server.locations(), ProxyForm::location)
                .block();
    }

    private static Server readServer(Source source) {
        List<ServerName> names = source.list("names", each -> each.as(ServerName::of));
        List<Listen> listens = source.field("listens").items().stream()
                .map(ProxyForm::readListen)
                .toList();
        Optional<Id> certificate = source.find("certificate").map(each -> each.as(Id::of));
        List<Location> locations = source.list("locations", ProxyForm::readLocation);
        return source.made(() -> new Server(listens, names, certificate, locations));
    }

    private static Json listen(Listen listen) {
        Writing writing = new Writing().number("port", listen.port());
        if (listen.families() != Families.BOTH) {
            writing.text("families", Source.wordOf(listen.families()));
        }
        return writing.truthUnless(false, "tls", listen.tls())
                .truthUnless(false, "default", listen.defaultServer())
                .flat();
    }

    private static Listen readListen(Source source) {
        Source port = source.field("port");
        Families families =
                source.find("families").map(word -> word.word(Families.class)).orElse(Families.BOTH);
        boolean tls = source.truthOr(false, "tls");
        boolean first = source.truthOr(false, "default");
        int number = port.whole();
        return port.made(() -> new Listen(number, families, tls, first));
    }

    private static Json location(Location location) {
        String field = location.match().exact() ? "exact" : "path";
        return ActionForm.write(
                        location.action(),
                        new Writing().text(field, location.match().path()))
                .flat();
    }

    private static Location readLocation(Source source) {
        String field = source.oneOf("path", "exact");
        PathMatch match = source.field(field).as(path -> new PathMatch(field.equals("exact"), path));
        Action action = ActionForm.read(source);
        return new Location(match, action);
    }
}
