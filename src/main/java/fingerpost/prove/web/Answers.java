package fingerpost.prove.web;

import fingerpost.behaviour.RouteEnd;
import fingerpost.topology.Location;
import fingerpost.topology.ProxyPass;
import fingerpost.wire.loopback.LoopbackWeb.Told;
import java.util.Optional;
import java.util.Set;

/** What comes of a request, in words in which the design's and a server's can be compared. */
final class Answers {
    /** Behind it stands the name that the backend is greeted by. */
    static final String OVER_TLS = " over TLS to ";

    static final String SILENT = "nothing comes for a while";
    private static final String CLOSED = "the connection is closed without an answer";
    private static final String NO_BACKEND = "502";

    private Answers() {}

    static String of(RouteEnd end, Optional<Location> location) {
        return switch (end) {
            case RouteEnd.Passed passed ->
                "200 backend " + passed.backend() + " sees Host " + passed.host() + overTls(location);
            case RouteEnd.Redirected redirected -> redirected.status() + " to " + redirected.location();
            case RouteEnd.Responded responded ->
                ownBody(end, location) ? body(responded.status(), responded.body()) : "" + responded.status();
            case RouteEnd.Dropped _, RouteEnd.Refused _ -> CLOSED;
            case RouteEnd.Failed failed -> "" + failed.status();
        };
    }

    /**
     * The words for what a server sent.
     *
     * @param ownBody whether the design says what is in the body
     */
    static String of(Optional<Told> told, boolean ownBody) {
        if (told.isEmpty()) {
            return CLOSED;
        }
        Told reply = told.get();
        Optional<String> location = reply.values("location").findFirst();
        if (location.isPresent() && reply.status() / 100 == 3) {
            return reply.status() + " to " + location.get();
        }
        if (reply.body().startsWith("backend ")) {
            return reply.status() + " " + reply.body();
        }
        return ownBody ? body(reply.status(), reply.body()) : "" + reply.status();
    }

    /** Whether the design says what is in the body. */
    static boolean ownBody(RouteEnd end, Optional<Location> location) {
        return end instanceof RouteEnd.Responded
                && location.filter(each -> each.action() instanceof ProxyPass).isEmpty();
    }

    /** The design's word where a program has one of its own for a request that no backend answers. */
    static String designed(String observed, Set<String> unanswered) {
        return unanswered.contains(observed) ? NO_BACKEND : observed;
    }

    /** Of an answer of a backend, which. */
    static String chosen(String text) {
        return text.replaceFirst("^.* backend (\\S+) .*$", "$1");
    }

    /** The same where any backend would do. */
    static String ofAnyBackend(String text) {
        return text.replaceFirst(" backend \\S+ ", " any backend ");
    }

    private static String overTls(Optional<Location> location) {
        return location.filter(each -> each.action() instanceof ProxyPass)
                .flatMap(each -> ((ProxyPass) each.action()).tls())
                .map(tls -> OVER_TLS + tls.name().host())
                .orElse("");
    }

    private static String body(int status, String body) {
        return body.isEmpty() ? "" + status : status + " \"" + body + "\"";
    }
}
