package fingerpost.ingest.caddy;

import fingerpost.dns.DomainName;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.Action;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handlers as the actions of locations. */
final class Actions {
    private static final Pattern TARGET = Pattern.compile(
            "(https?)://(\\{http\\.request\\.host}|[^/:{}]+)(?::([0-9]{1,5}))?\\{http\\.request\\.uri}");

    private final Reading reading;
    private final Passes passes;

    Actions(Reading reading, Passes passes) {
        this.reading = reading;
        this.passes = passes;
    }

    Action read(Tree.Fields handler) throws TreeProblem {
        String word = handler.get("handler").asText();
        if (word.equals("reverse_proxy")) {
            return passes.read(handler);
        }
        if (!word.equals("static_response")) {
            throw handler.get("handler").expected("reverse_proxy or static_response");
        }
        reading.known(handler, Set.of("handler", "abort", "status_code", "headers", "body"));
        if (handler.find("abort").isPresent()) {
            return new Respond(444, "");
        }
        int status = (int) handler.get("status_code").asWhole(100, 999);
        if (handler.find("headers").isPresent()) {
            Tree.Fields headers = handler.get("headers").asFields();
            reading.known(headers, Set.of("Location", "Content-Type"));
            List<Tree> location = headers.items("Location");
            if (!location.isEmpty()) {
                return redirect(status, location.getFirst());
            }
        }
        String body = handler.text("body", "");
        return new Respond(status, body.indexOf('{') < 0 ? body : body.replaceAll("\\\\([{}])", "$1"));
    }

    private static Action redirect(int status, Tree target) throws TreeProblem {
        Matcher found = TARGET.matcher(target.asText());
        if (!found.matches()) {
            throw target.expected("an origin with the URI of the request behind it");
        }
        boolean tls = found.group(1).equals("https");
        int port = found.group(3) == null ? (tls ? 443 : 80) : Integer.parseInt(found.group(3));
        return found.group(2).startsWith("{")
                ? new PortRedirect(status, tls, port)
                : new Redirect(status, tls, DomainName.of(found.group(2)), port);
    }
}
