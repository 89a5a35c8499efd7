package fingerpost.ingest.front;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.ProxyServer;
import fingerpost.behaviour.RouteEnd;
import fingerpost.behaviour.Routing;
import fingerpost.export.proxy.Endpoint;
import fingerpost.export.proxy.Question;
import fingerpost.export.proxy.Running;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.function.BiPredicate;

/** Whether a proxy that went through a file still does with every host, path and listen what it did. */
public final class SameRouting {
    private SameRouting() {}

    /** The design as a file of a proxy can say it: each proxy of that kind, routers and backends nothing but endpoints. */
    public static Topology sayable(Topology design, Proxy.Kind kind) {
        Topology plain = Running.all(design, kind);
        for (ApplicationRouter each : design.all(ApplicationRouter.class)) {
            plain = plain.with(Backend.of(each.id(), each.label(), each.host(), each.port()));
        }
        for (Backend each : design.all(Backend.class)) {
            plain = plain.with(Backend.of(each.id(), each.label(), each.host(), each.port()));
        }
        return plain;
    }

    /**
     * How many requests were compared, none of which ended elsewhere.
     *
     * @param oneByOne whether each request is the first of all, since the file keeps no services apart that are alike
     * @param inSequence whether the services, before and after, choose backends in the same order
     */
    public static int compare(
            Topology before, Proxy proxy, Topology after, boolean oneByOne, BiPredicate<Service, Service> inSequence) {
        Proxy read = after.proxies().getFirst().withAddresses(proxy.addresses());
        Topology reached = after.with(read);
        ProxyServer was = new ProxyServer(before);
        ProxyServer is = new ProxyServer(reached);
        DesignState old = new DesignState(1);
        DesignState now = new DesignState(1);
        int compared = 0;
        for (Question each : Question.all(proxy)) {
            if (oneByOne) {
                old = new DesignState(1);
                now = new DesignState(1);
            }
            Routing expected = was.route(proxy, each.request(), old);
            Routing found = is.route(read, each.request(), now);
            boolean alike = services(before, expected).equals(services(reached, found))
                    || (services(before, expected).size() == 1
                            && services(reached, found).size() == 1
                            && inSequence.test(
                                    services(before, expected).getFirst(),
                                    services(reached, found).getFirst()));
            assertThat(told(reached, found, alike)).as(each.toString()).isEqualTo(told(before, expected, alike));
            compared++;
        }
        return compared;
    }

    private static List<Service> services(Topology topology, Routing routing) {
        return routing
                .location()
                .filter(each -> each.action() instanceof ProxyPass)
                .map(each -> topology.get(((ProxyPass) each.action()).service(), Service.class))
                .stream()
                .toList();
    }

    private static String told(Topology topology, Routing routing, boolean alike) {
        String way = routing.location()
                .filter(each -> each.action() instanceof ProxyPass)
                .map(each -> (ProxyPass) each.action())
                .filter(pass ->
                        !topology.get(pass.service(), Service.class).members().isEmpty())
                .map(pass -> " webSocket=" + pass.webSocket() + " tls=" + pass.tls())
                .orElse("");
        return switch (routing.end()) {
            case RouteEnd.Passed passed ->
                "passed with " + passed.host() + way + (alike ? " to " + Endpoint.of(topology, passed.member()) : "");
            case RouteEnd.Redirected redirected -> redirected.toString();
            case RouteEnd.Responded responded ->
                responded.body().isEmpty()
                        ? "status " + responded.status()
                        : responded.status() + " " + responded.body();
            case RouteEnd.Dropped _ -> "dropped";
            case RouteEnd.Refused _ -> "refused";
            case RouteEnd.Failed failed -> "status " + failed.status() + way;
        };
    }
}
