package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.PortRedirect;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Redirect;
import fingerpost.topology.Respond;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Entry.Kind;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** What a location can do with a request, and what each of these needs. */
final class ActionKinds {
    private static final List<Integer> REDIRECTS = List.of(301, 302, 303, 307, 308);

    private final Topology topology;

    ActionKinds(Topology topology) {
        this.topology = topology;
    }

    List<Kind<Action>> all() {
        return List.of(
                new Kind<>(
                        Speech.of("Pass to a service (proxy_pass)"),
                        ProxyPass.class::isInstance,
                        _ -> ProxyPass.to(Fields.first(topology, Service.class::isInstance, Speech.of("service"))),
                        () -> new ProxyPassForm(topology).form().within(ProxyPass.class::cast, (_, now) -> now)),
                new Kind<>(
                        Speech.of("Redirect to another host"),
                        Redirect.class::isInstance,
                        _ -> Redirect.permanent(DomainName.of("www.example.com")),
                        () -> redirect().within(Redirect.class::cast, (_, now) -> now)),
                new Kind<>(
                        Speech.of("Redirect to another port"),
                        PortRedirect.class::isInstance,
                        _ -> new PortRedirect(302, false, 8080),
                        () -> portRedirect().within(PortRedirect.class::cast, (_, now) -> now)),
                new Kind<>(
                        Speech.of("Answer by itself"),
                        Respond.class::isInstance,
                        _ -> new Respond(404, ""),
                        () -> respond().within(Respond.class::cast, (_, now) -> now)));
    }

    /** One line about the action with things by their labels. */
    static String spoken(Topology topology, Action action) {
        return action instanceof ProxyPass pass
                ? Speech.of("to {0}", Fields.name(topology, pass.service()))
                : action.spoken();
    }

    private static Form<Redirect> redirect() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Host"),
                        "www.example.com",
                        r -> r.host().host(),
                        (r, text) -> new Redirect(r.status(), r.tls(), DomainName.of(text.strip()), r.port())),
                new Entry.Flag<>(
                        Speech.of("To https"),
                        Redirect::tls,
                        (r, tls) -> new Redirect(
                                r.status(), tls, r.host(), r.port() == usual(r.tls()) ? usual(tls) : r.port())),
                Fields.text(
                        Speech.of("Port"),
                        "443",
                        r -> Integer.toString(r.port()),
                        (r, text) -> new Redirect(r.status(), r.tls(), r.host(), Read.number(text, "A port"))),
                new Entry.Choice<>(
                        Speech.of("Status"),
                        REDIRECTS,
                        ActionKinds::word,
                        Redirect::status,
                        (r, status) -> new Redirect(status, r.tls(), r.host(), r.port()))));
    }

    private static Form<PortRedirect> portRedirect() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Port"),
                        "8080",
                        r -> Integer.toString(r.port()),
                        (r, text) -> new PortRedirect(r.status(), r.tls(), Read.number(text, "A port"))),
                new Entry.Flag<>(
                        Speech.of("To https"),
                        PortRedirect::tls,
                        (r, tls) -> new PortRedirect(r.status(), tls, r.port())),
                new Entry.Choice<>(
                        Speech.of("Status"),
                        REDIRECTS,
                        ActionKinds::word,
                        PortRedirect::status,
                        (r, status) -> new PortRedirect(status, r.tls(), r.port()))));
    }

    private static Form<Respond> respond() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Status"),
                        "404",
                        r -> Integer.toString(r.status()),
                        (r, text) -> new Respond(Read.number(text, "A status"), r.body())),
                Fields.lines(Speech.of("Body"), "", Respond::body, (r, text) -> new Respond(r.status(), text))));
    }

    private static int usual(boolean tls) {
        return tls ? 443 : 80;
    }

    private static String word(int status) {
        return switch (status) {
            case 301 -> Speech.of("301 moved permanently");
            case 302 -> Speech.of("302 found");
            case 303 -> Speech.of("303 see other");
            case 307 -> Speech.of("307 temporary, same method");
            case 308 -> Speech.of("308 permanent, same method");
            default -> Integer.toString(status);
        };
    }
}
