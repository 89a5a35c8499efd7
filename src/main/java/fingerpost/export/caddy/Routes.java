package fingerpost.export.caddy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.proxy.HostRule;
import fingerpost.export.proxy.HostRules;
import fingerpost.export.proxy.Place;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import java.util.ArrayList;
import java.util.List;

/** The {@code routes} of one port: by Host to a server, by path to a location, and what that does. */
public final class Routes {
    private final Proxy proxy;
    private final boolean tls;
    private final HostRules rules;
    private final Handlers handlers;
    private final PlainWords words;
    private final Losses losses;

    public Routes(Proxy proxy, boolean tls, HostRules rules, Handlers handlers, PlainWords words, Losses losses) {
        this.proxy = proxy;
        this.tls = tls;
        this.rules = rules;
        this.handlers = handlers;
        this.words = words;
        this.losses = losses;
    }

    /** The routes, the one that counts first in front. */
    Json.Items all() throws Refusal {
        List<Json> routes = new ArrayList<>();
        List<HostRule> ordered = rules.inOrder();
        int from = 0;
        while (from < ordered.size()) {
            int server = ordered.get(from).server();
            int to = from;
            while (to < ordered.size() && ordered.get(to).server() == server) {
                to++;
            }
            routes.add(route(new Json.Items(matches(ordered.subList(from, to))), site(server)));
            from = to;
        }
        routes.add(
                handled(rules.otherwise().isPresent() ? site(rules.otherwise().get()) : Handlers.abort()));
        return new Json.Items(routes);
    }

    private static Json.Fields route(Json matches, Json handler) {
        return Json.NOTHING
                .with("match", matches)
                .with("handle", Json.items(handler))
                .with("terminal", true);
    }

    private static Json.Fields handled(Json handler) {
        return Json.NOTHING.with("handle", Json.items(handler)).with("terminal", true);
    }

    /** Exact names in one matcher, each wildcard in one of its own: Caddy's wildcards of hosts cover one label only. */
    private List<Json> matches(List<HostRule> own) throws Refusal {
        List<String> exact = new ArrayList<>();
        List<Json> matches = new ArrayList<>();
        for (HostRule rule : own) {
            if (rule.form() == HostRule.Form.EXACT) {
                exact.add(words.host(rule.name()));
            } else {
                matches.add(Json.NOTHING.with(
                        "header_regexp", Json.NOTHING.with("Host", Json.NOTHING.with("pattern", pattern(rule)))));
            }
        }
        if (!exact.isEmpty()) {
            matches.addFirst(Json.NOTHING.with("host", Json.texts(exact)));
        }
        return matches;
    }

    /** The regular expression of the Host headers that the rule covers. */
    public String pattern(HostRule rule) throws Refusal {
        String host = words.host(rule.name()).replace(".", "\\.");
        return switch (rule.form()) {
            case EXACT -> "(?i)^" + host + "\\.?(:[0-9]+)?$";
            case BELOW -> "(?i)^[^:]+\\." + host + "\\.?(:[0-9]+)?$";
            case BEFORE -> "(?i)^" + host + "\\.[^:]+$|^" + host + "\\.[^:]+:[0-9]+$";
        };
    }

    /** The handler of the server at that place: its locations, or a closed connection where it has no certificate. */
    public Json.Fields site(int number) throws Refusal {
        Server server = proxy.servers().get(number);
        if (tls && server.certificate().isEmpty()) {
            return Handlers.abort();
        }
        List<Json> places = new ArrayList<>();
        for (Place place : Place.inOrder(server, words, losses)) {
            Json handler = handlers.of(place.action());
            if (place.takesAll()) {
                places.add(handled(handler));
                return subroute(places);
            }
            String pattern = "^" + quoted(place.path()) + (place.exact() ? "$" : "");
            Json match = Json.NOTHING.with("path_regexp", Json.NOTHING.with("pattern", pattern));
            places.add(route(Json.items(match), handler));
        }
        places.add(handled(Handlers.status(404)));
        return subroute(places);
    }

    private static Json.Fields subroute(List<Json> routes) {
        return Handlers.handler("subroute").with("routes", new Json.Items(routes));
    }

    /** The text as a regular expression of Go that matches just it. */
    private static String quoted(String path) {
        return path.replaceAll("[\\\\.+*?()|\\[\\]{}^$]", "\\\\$0");
    }
}
