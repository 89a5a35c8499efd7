package fingerpost.rehearse;

import fingerpost.behaviour.Decision;
import fingerpost.behaviour.HttpRequest;
import fingerpost.behaviour.RouteEnd;
import fingerpost.behaviour.Routing;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.wire.serve.HttpGiven;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of stand-in applications, which say who they are and what they see, and those of the proxies themselves. */
record StandIn(Topology topology) {
    private static final String TEXT = "text/plain; charset=utf-8";

    HttpGiven page(Routing routing, HttpRequest request, Element at) {
        return switch (routing.end()) {
            case RouteEnd.Passed passed -> passed(passed, routing, request, at);
            case RouteEnd.Redirected redirected ->
                new HttpGiven.Page(redirected.status(), Map.of("Location", redirected.location()), "");
            case RouteEnd.Responded responded -> text(responded.status(), responded.body());
            case RouteEnd.Failed failed -> text(failed.status(), failed.why() + "\n");
            case RouteEnd.Dropped _ -> new HttpGiven.Closed();
            case RouteEnd.Refused _ -> new HttpGiven.Closed();
        };
    }

    private static HttpGiven text(int status, String body) {
        return new HttpGiven.Page(status, Map.of("Content-Type", TEXT), body);
    }

    private HttpGiven passed(RouteEnd.Passed passed, Routing routing, HttpRequest request, Element at) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", TEXT);
        headers.put("X-Backend", passed.backend().text());
        Optional<String> cookie = service(routing).flatMap(Service::stickyCookie);
        cookie.filter(name -> !passed.member().text().equals(request.cookies().get(name)))
                .ifPresent(name -> headers.put("Set-Cookie", name + "=" + passed.member() + "; Path=/"));
        StringBuilder body = new StringBuilder();
        line(body, "Backend", passed.backend() + ", " + label(passed.backend()));
        if (!passed.member().equals(passed.backend())) {
            line(body, "Behind", passed.member() + ", " + label(passed.member()));
        }
        line(body, "Host", passed.host());
        line(body, "Path", request.uri());
        if (!at.id().equals(passed.backend())) {
            line(body, "Proxy", at.label() + " at " + request.address().inUrl() + ":" + request.port());
            line(body, "X-Forwarded-For", request.client().toString());
            line(body, "X-Forwarded-Proto", request.tls() ? "https" : "http");
            line(body, "X-Forwarded-Host", request.host());
        }
        request.cookies().forEach((name, value) -> line(body, "Cookie", name + "=" + value));
        return new HttpGiven.Page(200, headers, body.toString());
    }

    private static void line(StringBuilder body, String name, String value) {
        body.append(name).append(": ").append(value).append('\n');
    }

    private Optional<Service> service(Routing routing) {
        return routing.location()
                .map(Location::action)
                .filter(ProxyPass.class::isInstance)
                .map(ProxyPass.class::cast)
                .map(pass -> topology.get(pass.service(), Service.class));
    }

    private String label(Id id) {
        return topology.find(id).map(Element::label).orElse("");
    }

    /** What was done with the request, in few words. */
    static String answer(HttpGiven given, Routing routing) {
        return switch (given) {
            case HttpGiven.Closed _ -> "connection closed";
            case HttpGiven.Page page ->
                page.status()
                        + (routing.end() instanceof RouteEnd.Passed passed ? " from " + passed.backend() : "")
                        + (routing.end() instanceof RouteEnd.Redirected to ? " to " + to.location() : "");
        };
    }

    static List<Subject> path(Routing routing) {
        return routing.decisions().stream()
                .flatMap(each -> each.path().stream())
                .map(Subject::node)
                .distinct()
                .toList();
    }

    static String why(Routing routing) {
        return routing.decisions().stream().map(Decision::title).collect(Collectors.joining("; "));
    }
}
