package fingerpost.export.nginx;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.topology.Location;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Set;

/** The {@code location} of one proxy: where its requests go or what it answers. */
final class LocationBlock {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final Topology topology;
    private final Words words;
    private final Losses losses;

    LocationBlock(Topology topology, Words words, Losses losses) {
        this.topology = topology;
        this.words = words;
        this.losses = losses;
    }

    Directive of(Location location) throws Refusal {
        String path = words.path(location.match());
        if (path.contains("//") || path.contains("/./") || path.contains("/../") || path.endsWith("/..")) {
            losses.approximate(
                    words.subject(),
                    "nginx tidies //, /./ and /../ out of a path before it looks for the location, so none reaches "
                            + location.match() + ".");
        }
        List<String> match = location.match().exact() ? List.of("=", path) : List.of(path);
        return Directive.block("location", match, action(location));
    }

    private List<Node> action(Location location) throws Refusal {
        return switch (location.action()) {
            case ProxyPass pass -> pass(pass);
            case Redirect redirect ->
                List.of(Directive.of("return", Integer.toString(redirect.status()), origin(redirect) + "$request_uri"));
            case PortRedirect redirect ->
                List.of(Directive.of(
                        "return",
                        Integer.toString(redirect.status()),
                        (redirect.tls() ? "https" : "http") + "://$host" + port(redirect.tls(), redirect.port())
                                + "$request_uri"));
            case Respond respond -> respond(respond, location);
        };
    }

    private List<Node> pass(ProxyPass pass) throws Refusal {
        Service service = topology.get(pass.service(), Service.class);
        return service.members().isEmpty()
                ? List.of(new Remark("the service " + service.id() + " has no backends"), Directive.of("return", "502"))
                : ProxyDirectives.of(pass, service, words);
    }

    private String origin(Redirect redirect) throws Refusal {
        return (redirect.tls() ? "https://" : "http://")
                + words.host(redirect.host())
                + port(redirect.tls(), redirect.port());
    }

    private static String port(boolean tls, int port) {
        return port == (tls ? 443 : 80) ? "" : ":" + port;
    }

    private List<Node> respond(Respond respond, Location location) throws Refusal {
        String status = Integer.toString(respond.status());
        Directive type = Directive.of("default_type", "text/plain; charset=utf-8");
        if (REDIRECTS.contains(respond.status())) {
            losses.approximate(
                    words.subject(),
                    location.match() + ": nginx takes the text of a " + status
                            + " for an address to go to, so its own page is answered instead of a text.");
            return List.of(Directive.of("return", status));
        }
        if (respond.body().isEmpty() && respond.status() == 444) {
            return List.of(Directive.of("return", status));
        }
        return List.of(type, Directive.of("return", status, words.literal(respond.body())));
    }
}
