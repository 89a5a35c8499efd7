package fingerpost.ui.inspect;

import fingerpost.topology.Families;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.PathMatch;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.stream.Stream;

/** One server of a proxy: its names, where it listens, and its locations. */
final class ServerForm {
    private final Topology topology;

    ServerForm(Topology topology) {
        this.topology = topology;
    }

    Form<Server> form() {
        return new Form<>(List.of(
                Fields.lines(
                        Speech.of("Names (server_name)"),
                        "www.example.com\n*.example.com",
                        s -> Read.written(s.names()),
                        (s, text) -> new Server(
                                s.listens(), Read.lines(text, ServerName::of), s.certificate(), s.locations())),
                new Entry.Many<>(
                        Speech.of("Listens"),
                        Speech.of("listen"),
                        Server::listens,
                        (s, listens) -> new Server(listens, s.names(), s.certificate(), s.locations()),
                        ServerForm::title,
                        List.of(
                                new Entry.Fresh<>(Speech.of("Port 80"), _ -> Listen.http()),
                                new Entry.Fresh<>(Speech.of("Port 443 with TLS"), _ -> Listen.https()),
                                new Entry.Fresh<>(Speech.of("Another port"), ServerForm::freePort)),
                        _ -> listen()),
                Fields.certificate(
                        topology,
                        Server::certificate,
                        (s, certificate) -> new Server(s.listens(), s.names(), certificate, s.locations())),
                new Entry.Many<>(
                        Speech.of("Locations"),
                        Speech.of("location"),
                        Server::locations,
                        Server::withLocations,
                        location -> location.match() + "  " + ActionKinds.spoken(topology, location.action()),
                        List.of(new Entry.Fresh<>(Speech.of("Location"), ServerForm::freeLocation)),
                        _ -> location())));
    }

    private static String title(Listen listen) {
        return listen.port()
                + (listen.tls() ? " TLS" : "")
                + (listen.families() == Families.BOTH ? "" : " " + word(listen.families()))
                + (listen.defaultServer() ? " " + Speech.of("default") : "");
    }

    private static String word(Families families) {
        return switch (families) {
            case V4 -> Speech.of("IPv4 only");
            case V6 -> Speech.of("IPv6 only");
            case BOTH -> Speech.of("IPv4 and IPv6");
        };
    }

    private static Listen freePort(Server server) {
        int port = Stream.iterate(8080, next -> next + 1)
                .filter(next -> server.listens().stream().noneMatch(each -> each.port() == next))
                .findFirst()
                .orElse(8080);
        return new Listen(port, Families.BOTH, false, false);
    }

    private static Location freeLocation(Server server) {
        String path = Stream.iterate(1, next -> next + 1)
                .map(next -> next == 1 ? "/" : "/path" + next)
                .filter(next -> server.locations().stream()
                        .noneMatch(each -> each.match().equals(PathMatch.prefix(next))))
                .findFirst()
                .orElse("/");
        return new Location(PathMatch.prefix(path), new Respond(404, ""));
    }

    private static Form<Listen> listen() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Port"),
                        "443",
                        l -> Integer.toString(l.port()),
                        (l, text) -> new Listen(Read.number(text, "A port"), l.families(), l.tls(), l.defaultServer())),
                Fields.choice(
                        Speech.of("Address families"),
                        List.of(Families.values()),
                        ServerForm::word,
                        Listen::families,
                        (l, f) -> new Listen(l.port(), f, l.tls(), l.defaultServer())),
                new Entry.Flag<>(
                        Speech.of("TLS"),
                        Listen::tls,
                        (l, tls) -> new Listen(l.port(), l.families(), tls, l.defaultServer())),
                new Entry.Flag<>(
                        Speech.of("Default server of this port"),
                        Listen::defaultServer,
                        (l, standard) -> new Listen(l.port(), l.families(), l.tls(), standard))));
    }

    private Form<Location> location() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Path"),
                        "/",
                        l -> l.match().path(),
                        (l, text) -> new Location(new PathMatch(l.match().exact(), text.strip()), l.action())),
                new Entry.Flag<>(
                        Speech.of("Exactly this path"),
                        l -> l.match().exact(),
                        (l, exact) ->
                                new Location(new PathMatch(exact, l.match().path()), l.action())),
                new Entry.OneOf<>(
                        Speech.of("Action"),
                        Location::action,
                        (l, action) -> new Location(l.match(), action),
                        new ActionKinds(topology).all())));
    }
}
