package fingerpost.ui.inspect;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import fingerpost.topology.Server;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;

/** A reverse proxy: where it is, and its servers. */
final class ProxyForm {
    private ProxyForm() {}

    static Form<Proxy> form(Topology topology) {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        "edge",
                        Proxy::label,
                        (p, text) -> new Proxy(p.id(), text.strip(), p.kind(), p.addresses(), p.servers())),
                Fields.choice(
                        Speech.of("Program"),
                        List.of(Proxy.Kind.values()),
                        Proxy.Kind::word,
                        Proxy::kind,
                        (p, kind) -> new Proxy(p.id(), p.label(), kind, p.addresses(), p.servers())),
                Fields.lines(
                        Speech.of("Addresses"),
                        "192.0.2.80\n2001:db8::80",
                        p -> Read.written(p.addresses()),
                        (p, text) -> p.withAddresses(Read.lines(text, IpAddress::of))),
                new Entry.Many<>(
                        Speech.of("Servers"),
                        Speech.of("server"),
                        Proxy::servers,
                        Proxy::withServers,
                        Server::title,
                        List.of(
                                new Entry.Fresh<>(Speech.of("Server on port 80"), _ -> server(Listen.http())),
                                new Entry.Fresh<>(
                                        Speech.of("Server with TLS on port 443"), _ -> server(Listen.https()))),
                        _ -> new ServerForm(topology).form())));
    }

    private static Server server(Listen listen) {
        return new Server(List.of(listen), List.of(), Optional.empty(), List.of(Location.all(new Respond(404, ""))));
    }
}
