package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One HTTP request over an open connection, to whatever stands there. */
final class Fetch {
    private final Scene scene;
    private final Story story;

    Fetch(Scene scene, Story story) {
        this.scene = scene;
        this.story = story;
    }

    RouteEnd send(Landing.Landed landed, TargetUrl url, boolean tls) {
        Element element = landed.element();
        story.good(
                WalkStep.Kind.HOST,
                "GET " + url.uri() + ", Host: " + url.host(),
                "sent to " + element.label(),
                List.of(Subject.of(element.id())),
                scene.costs().clientToServer());
        if (element instanceof Proxy proxy) {
            return route(proxy, landed, url, tls);
        }
        return element instanceof ExternalEndpoint endpoint ? outside(endpoint, url) : direct(element, url, tls);
    }

    private RouteEnd route(Proxy proxy, Landing.Landed landed, TargetUrl url, boolean tls) {
        HttpRequest request = new HttpRequest(
                landed.address(),
                landed.port(),
                tls,
                url.host(),
                url.uri(),
                scene.visitor().address(landed.address()),
                scene.memory().cookies);
        Routing routing = scene.proxies().route(proxy, request, scene.state());
        tell(routing.decisions());
        keepCookie(routing);
        return routing.end();
    }

    /** The session cookie that the proxy sets names the backend that it chose. */
    private void keepCookie(Routing routing) {
        Optional<String> cookie = routing.location()
                .map(Location::action)
                .filter(ProxyPass.class::isInstance)
                .map(ProxyPass.class::cast)
                .flatMap(pass ->
                        scene.topology().get(pass.service(), Service.class).stickyCookie());
        if (cookie.isPresent() && routing.end() instanceof RouteEnd.Passed passed) {
            scene.memory().cookies.put(cookie.get(), passed.member().text());
        }
    }

    private RouteEnd direct(Element element, TargetUrl url, boolean tls) {
        boolean speaksTls =
                element instanceof Backend backend && backend.certificate().isPresent();
        List<Decision> decisions = new ArrayList<>();
        RouteEnd end = tls && !speaksTls && element instanceof ApplicationRouter
                ? new RouteEnd.Refused(element.label() + " does not speak TLS")
                : new Dispatch(scene.topology()).hand(element, url.host(), tls, scene.state(), decisions);
        tell(decisions);
        return end;
    }

    private RouteEnd outside(ExternalEndpoint endpoint, TargetUrl url) {
        Optional<DomainName> host = url.name();
        boolean accepted = endpoint.accepts().isEmpty()
                || endpoint.accepts().stream()
                        .anyMatch(name -> host.filter(name::covers).isPresent());
        List<Subject> path = List.of(Subject.of(endpoint.id()));
        if (!accepted) {
            String accepts = String.join(
                    ", ", endpoint.accepts().stream().map(Object::toString).toList());
            story.step(
                    WalkStep.Kind.BACKEND,
                    WalkStep.Outcome.FAILED,
                    endpoint.label() + " does not know the host",
                    "it accepts " + accepts,
                    path,
                    0);
            return new RouteEnd.Failed(404, endpoint.label() + " serves " + accepts + ", not " + url.host());
        }
        story.good(
                WalkStep.Kind.BACKEND,
                endpoint.label() + " takes the request",
                endpoint.accepts().isEmpty() ? "it takes any host" : "it accepts " + url.host(),
                path,
                0);
        return new RouteEnd.Passed(endpoint.id(), endpoint.id(), url.host());
    }

    private void tell(List<Decision> decisions) {
        for (Decision each : decisions) {
            double millis = each.kind() == WalkStep.Kind.UPSTREAM
                    ? each.outcome() == WalkStep.Outcome.GOOD
                            ? scene.costs().proxyToBackend()
                            : scene.costs().timeout()
                    : 0;
            story.step(each.kind(), each.outcome(), each.title(), each.detail(), each.path(), millis);
        }
    }
}
