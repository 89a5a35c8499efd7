package fingerpost.export.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.ProxyServer;
import fingerpost.behaviour.RouteEnd;
import fingerpost.behaviour.Routing;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Every host, path and listen of a proxy, asked of the real program and of the model.
 *
 * @param inSequence whether the choice of that service is the same every time in the program and in the model
 * @param apart whether the program is known to differ for that host over TLS, which the export says
 * @param unanswered whether the program answers with that status where the model fails with the other
 */
public record Agreement(
        BiPredicate<Proxy, Service> inSequence,
        BiPredicate<Proxy, String> apart,
        BiPredicate<Integer, Integer> unanswered) {
    /**
     * How many replies were compared, none of which differed.
     *
     * @param where at which address and port the program listens in place of a socket
     */
    public int of(Topology topology, Proxy proxy, Function<Socket, String> where) throws Exception {
        ProxyServer model = new ProxyServer(topology);
        DesignState state = new DesignState(1);
        int compared = 0;
        try (Web web = new Web()) {
            for (Question each : Question.all(proxy)) {
                if (each.tls() && apart.test(proxy, each.host())) {
                    continue;
                }
                Routing routing = model.route(proxy, each.request(), state);
                if (speaksTlsToBackends(routing)) {
                    continue;
                }
                Socket socket = new Socket(each.address().bits() == 128, each.port());
                Optional<Web.Reply> reply = web.ask(where.apply(socket), each.tls(), each.host(), each.uri());
                check(topology, proxy, each.toString(), routing, reply);
                compared++;
            }
        }
        return compared;
    }

    private void check(Topology topology, Proxy proxy, String what, Routing routing, Optional<Web.Reply> reply) {
        switch (routing.end()) {
            case RouteEnd.Passed passed -> {
                String body = reply.orElseThrow(() -> new AssertionError(what + ": no reply"))
                        .body();
                assertThat(body).as(what).contains("host=" + passed.host() + "\n");
                if (isInSequence(topology, proxy, routing)) {
                    assertThat(body).as(what).contains("backend=" + passed.backend() + "\n");
                }
            }
            case RouteEnd.Redirected redirected -> {
                assertThat(reply).as(what).map(Web.Reply::status).contains(redirected.status());
                assertThat(reply.orElseThrow().headers()).as(what).containsEntry("location", redirected.location());
            }
            case RouteEnd.Responded responded -> {
                assertThat(reply).as(what).map(Web.Reply::status).contains(responded.status());
                if (routing.location()
                        .map(Location::action)
                        .filter(ProxyPass.class::isInstance)
                        .isEmpty()) {
                    assertThat(reply).as(what).map(Web.Reply::body).contains(responded.body());
                }
            }
            case RouteEnd.Dropped _, RouteEnd.Refused _ ->
                assertThat(reply).as(what).isEmpty();
            case RouteEnd.Failed failed ->
                assertThat(reply)
                        .as(what)
                        .map(Web.Reply::status)
                        .matches(
                                status -> unanswered.test(status.orElse(0), failed.status()), "a failure as " + failed);
        }
    }

    private boolean isInSequence(Topology topology, Proxy proxy, Routing routing) {
        return routing.location()
                .map(Location::action)
                .filter(ProxyPass.class::isInstance)
                .map(action -> topology.get(((ProxyPass) action).service(), Service.class))
                .filter(service -> inSequence.test(proxy, service))
                .isPresent();
    }

    /** Whether the backend would speak TLS, which the stand-ins do not. */
    private static boolean speaksTlsToBackends(Routing routing) {
        return routing.location()
                .map(Location::action)
                .filter(action -> action instanceof ProxyPass pass
                        && (pass.tls().isPresent()
                                || (routing.end() instanceof RouteEnd.Failed failed && failed.status() == 400)))
                .isPresent();
    }
}
