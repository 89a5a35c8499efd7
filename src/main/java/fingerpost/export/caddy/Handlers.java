package fingerpost.export.caddy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.Action;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Topology;

/** What is done with the requests of one location. */
public final class Handlers {
    private static final int DROP = 444;

    private final Topology topology;
    private final PlainWords words;
    private final Losses losses;

    public Handlers(Topology topology, PlainWords words, Losses losses) {
        this.topology = topology;
        this.words = words;
        this.losses = losses;
    }

    /** Closes the connection without a word. */
    static Json.Fields abort() {
        return handler("static_response").with("abort", true);
    }

    static Json.Fields status(int status) {
        return handler("static_response").with("status_code", status);
    }

    static Json.Fields handler(String name) {
        return Json.NOTHING.with("handler", name);
    }

    Json.Fields of(Action action) throws Refusal {
        return switch (action) {
            case ProxyPass pass -> new PassHandler(topology, words, losses).of(pass);
            case Redirect redirect ->
                redirect(redirect.status(), redirect.tls(), words.host(redirect.host()), redirect.port());
            case PortRedirect redirect ->
                redirect(redirect.status(), redirect.tls(), "{http.request.host}", redirect.port());
            case Respond respond -> respond(respond);
        };
    }

    private static Json.Fields redirect(int status, boolean tls, String host, int port) {
        String origin = (tls ? "https://" : "http://") + host + (port == (tls ? 443 : 80) ? "" : ":" + port);
        return status(status).with("headers", Json.NOTHING.with("Location", Json.texts(origin + "{http.request.uri}")));
    }

    private Json.Fields respond(Respond respond) throws Refusal {
        if (respond.status() == DROP) {
            return abort();
        }
        int status = respond.status();
        if (status < 200) {
            losses.cannot(words.subject(), "Caddy does not end a request with status " + status + "; 200 is written.");
            status = 200;
        }
        if (respond.body().isEmpty() || status == 204 || status == 304) {
            return status(status);
        }
        return status(status)
                .with("headers", Json.NOTHING.with("Content-Type", Json.texts("text/plain; charset=utf-8")))
                .with("body", literal(respond.body()));
    }

    /** Text in which Caddy sees no placeholder: it looks for escapes only where there is an opening brace. */
    private Json.Text literal(String text) throws Refusal {
        try {
            return new Json.Text(text.indexOf('{') < 0 ? text : text.replaceAll("[{}]", "\\\\$0"));
        } catch (IllegalArgumentException halfACharacter) {
            throw new Refusal(words.subject(), "A text to answer has half a character, which JSON cannot say.");
        }
    }
}
