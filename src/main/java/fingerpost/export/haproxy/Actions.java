package fingerpost.export.haproxy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Place;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;

/** What is done with the requests of one location, as the beginnings of lines that a condition ends. */
final class Actions {
    private static final int DROP = 444;
    private static final Line BAD_GATEWAY = Line.of("http-request", "return", "status", "502");

    private final Topology topology;
    private final Losses losses;

    Actions(Topology topology, Losses losses) {
        this.topology = topology;
        this.losses = losses;
    }

    List<Line> of(Place place, PlainWords words) throws Refusal {
        return switch (place.action()) {
            case ProxyPass pass -> pass(pass, words);
            case Redirect redirect ->
                List.of(redirect(redirect.status(), redirect.tls(), words.host(redirect.host()), redirect.port()));
            case PortRedirect redirect ->
                List.of(redirect(redirect.status(), redirect.tls(), "%[var(txn.host)]", redirect.port()));
            case Respond respond -> List.of(respond(respond, words));
        };
    }

    /** The name of the backend that a service is in that way; an id has no dot, so no two are alike. */
    static String backend(ProxyPass pass, PlainWords words) throws Refusal {
        String service = pass.service().text();
        if (pass.tls().isEmpty()) {
            return service;
        }
        ProxyPass.BackendTls tls = pass.tls().get();
        return service + (tls.verify() ? ".verified." : ".unverified.") + words.host(tls.name());
    }

    private List<Line> pass(ProxyPass pass, PlainWords words) throws Refusal {
        if (topology.get(pass.service(), Service.class).members().isEmpty()) {
            return List.of(BAD_GATEWAY);
        }
        List<Line> lines = new ArrayList<>();
        switch (pass.host()) {
            case HostHeader.Asked _ -> {}
            case HostHeader.Named named -> lines.add(host(words.host(named.name())));
            case HostHeader.Upstream _ -> lines.add(host(pass.service().text()));
        }
        if (!pass.webSocket()) {
            lines.add(Line.of("http-request", "del-header", "Upgrade"));
            lines.add(Line.of("http-request", "del-header", "Connection"));
        }
        lines.add(Line.of("use_backend", backend(pass, words)));
        return lines;
    }

    private static Line host(String name) {
        return Line.of("http-request", "set-header", "Host", name);
    }

    private static Line redirect(int status, boolean tls, String host, int port) {
        String origin = (tls ? "https://" : "http://") + host + (port == (tls ? 443 : 80) ? "" : ":" + port);
        return Line.of("http-request", "redirect", "code", Integer.toString(status), "location", origin + "%[pathq]");
    }

    private Line respond(Respond respond, PlainWords words) throws Refusal {
        if (respond.status() == DROP) {
            return Line.of("http-request", "reject");
        }
        if (!Line.isWord(respond.body())) {
            throw new Refusal(
                    words.subject(),
                    "A text to answer has a NUL, half a character or more than " + Line.LONGEST_WORD
                            + " octets, which HAProxy cannot be told. Shorten it, or let a backend answer.");
        }
        int status = respond.status();
        if (status < 200) {
            losses.cannot(
                    words.subject(), "HAProxy does not end a request with status " + status + "; 200 is written.");
            status = 200;
        }
        Line line = Line.of("http-request", "return", "status", Integer.toString(status));
        return status == 204 || status == 304 || respond.body().isEmpty()
                ? line
                : line.and("content-type", "text/plain; charset=utf-8", "string", respond.body());
    }
}
