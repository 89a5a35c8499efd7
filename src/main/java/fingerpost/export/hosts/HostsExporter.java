package fingerpost.export.hosts;

import fingerpost.export.Bundle;
import fingerpost.export.Exporter;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** {@code ID/hosts.json} for each application router of the design. */
public final class HostsExporter implements Exporter {
    @Override
    public String target() {
        return "hosts";
    }

    @Override
    public String title() {
        return "Host table of an application router (JSON)";
    }

    @Override
    public List<String> versions() {
        return List.of("1");
    }

    @Override
    public Bundle export(Topology topology, String version, Map<String, String> previous) throws Refusal {
        Losses losses = new Losses();
        Map<String, String> files = new TreeMap<>();
        for (ApplicationRouter router : topology.all(ApplicationRouter.class)) {
            files.put(router.id() + "/hosts.json", text(router, table(topology, router, losses)));
        }
        return Bundle.of(files, losses.list());
    }

    private static HostTable table(Topology topology, ApplicationRouter router, Losses losses) {
        Subject subject = Subject.of(router.id());
        losses.exact(subject);
        List<HostTable.Route> routes = new ArrayList<>();
        for (HostRoute each : router.routes()) {
            Optional<String> url = url(topology, each.backend());
            url.ifPresent(found -> routes.add(new HostTable.Route(each.host(), found)));
            if (url.isEmpty()) {
                losses.cannot(
                        subject,
                        "Requests for " + each.host() + " go to " + each.backend()
                                + ", which is no backend, so they get the status " + router.otherwise()
                                + ". Give them a backend.");
            } else if (!isAsked(each)) {
                losses.approximate(
                        subject,
                        "No client asks for " + each.host()
                                + ": a Host header has letters, digits, hyphens and underscores only (RFC 9110 section"
                                + " 7.2).");
            }
        }
        return new HostTable(router.port(), routes, router.otherwise());
    }

    private static boolean isAsked(HostRoute route) {
        return route.host().toString().matches("[a-z0-9_.*-]+");
    }

    /** Where a request goes on to: a backend, which may speak TLS, or another router. */
    private static Optional<String> url(Topology topology, Id id) {
        return topology.find(id, Backend.class)
                .map(each -> url(each.certificate().isPresent() ? "https" : "http", each.host(), each.port()))
                .or(() ->
                        topology.find(id, ApplicationRouter.class).map(each -> url("http", each.host(), each.port())));
    }

    private static String url(String scheme, Host host, int port) {
        return scheme + "://" + host.text() + ":" + port;
    }

    private static String text(ApplicationRouter router, HostTable table) throws Refusal {
        String text = TableText.print(table);
        if (!TableText.parse(text).equals(table)) {
            throw new Refusal(
                    Subject.of(router.id()), "The text would not be read back as it was meant, so it is not written.");
        }
        return text;
    }
}
