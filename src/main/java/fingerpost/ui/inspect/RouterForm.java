package fingerpost.ui.inspect;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** A backend that routes by Host itself. */
final class RouterForm {
    private RouterForm() {}

    static Form<ApplicationRouter> form(Topology topology) {
        Form<HostRoute> route = new Form<>(List.of(
                Fields.text(
                        Speech.of("Host"),
                        "blog.example.com",
                        r -> r.host().toString(),
                        (r, text) -> new HostRoute(ServerName.of(text.strip()), r.backend())),
                Fields.element(
                        Speech.of("Backend"),
                        topology,
                        Backend.class::isInstance,
                        HostRoute::backend,
                        (r, backend) -> new HostRoute(r.host(), backend))));
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        "router",
                        ApplicationRouter::label,
                        (r, text) -> new ApplicationRouter(
                                r.id(), text.strip(), r.host(), r.port(), r.routes(), r.otherwise())),
                Fields.text(
                        Speech.of("Address or name"),
                        "192.0.2.10",
                        r -> r.host().text(),
                        (r, text) -> new ApplicationRouter(
                                r.id(), r.label(), Host.of(text.strip()), r.port(), r.routes(), r.otherwise())),
                Fields.text(
                        Speech.of("Port"),
                        "8080",
                        r -> Integer.toString(r.port()),
                        (r, text) -> new ApplicationRouter(
                                r.id(), r.label(), r.host(), Read.number(text, "A port"), r.routes(), r.otherwise())),
                new Entry.Many<>(
                        Speech.of("Routes, the first that matches wins"),
                        Speech.of("route"),
                        ApplicationRouter::routes,
                        (r, routes) ->
                                new ApplicationRouter(r.id(), r.label(), r.host(), r.port(), routes, r.otherwise()),
                        each -> Speech.of("{0} to {1}", each.host(), Fields.name(topology, each.backend())),
                        List.of(new Entry.Fresh<>(
                                Speech.of("Route"),
                                _ -> new HostRoute(
                                        ServerName.of("www.example.com"),
                                        Fields.first(topology, Backend.class::isInstance, Speech.of("backend"))))),
                        _ -> route),
                Fields.text(
                        Speech.of("Status for other hosts"),
                        "404",
                        r -> Integer.toString(r.otherwise()),
                        (r, text) -> new ApplicationRouter(
                                r.id(), r.label(), r.host(), r.port(), r.routes(), Read.number(text, "A status")))));
    }
}
