package fingerpost.document.form;

import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Host;
import fingerpost.topology.HostRoute;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.List;

/** An application router, one line for each route. */
final class RouterForm {
    private static final int NOT_FOUND = 404;

    private RouterForm() {}

    static Json write(ApplicationRouter router) {
        return new Writing()
                .text("id", router.id())
                .text("label", router.label())
                .text("host", Names.host(router.host()))
                .number("port", router.port())
                .list(
                        "routes",
                        router.routes(),
                        route -> new Writing()
                                .text("host", route.host())
                                .text("backend", route.backend())
                                .flat())
                .numberUnless(NOT_FOUND, "otherwise", router.otherwise())
                .block();
    }

    static ApplicationRouter read(Source source) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        Host host = source.field("host").as(Host::of);
        int port = source.field("port").whole();
        List<HostRoute> routes = source.list(
                "routes",
                each -> new HostRoute(
                        each.field("host").as(ServerName::of),
                        each.field("backend").as(Id::of)));
        int otherwise = source.wholeOr(NOT_FOUND, "otherwise");
        return source.made(() -> new ApplicationRouter(id, label, host, port, routes, otherwise));
    }
}
