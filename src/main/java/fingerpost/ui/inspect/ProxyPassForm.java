package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Service;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Entry;
import fingerpost.ui.form.Entry.Kind;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** How a request is handed to a service. */
final class ProxyPassForm {
    private static final DomainName EXAMPLE = DomainName.of("app.example.com");

    private final Topology topology;

    ProxyPassForm(Topology topology) {
        this.topology = topology;
    }

    Form<ProxyPass> form() {
        return new Form<>(List.of(
                Fields.element(
                        Speech.of("Service"),
                        topology,
                        Service.class::isInstance,
                        ProxyPass::service,
                        (p, service) -> new ProxyPass(service, p.host(), p.webSocket(), p.tls())),
                new Entry.OneOf<>(
                        Speech.of("Host header"),
                        ProxyPass::host,
                        (p, host) -> new ProxyPass(p.service(), host, p.webSocket(), p.tls()),
                        hosts()),
                new Entry.Flag<>(
                        Speech.of("Connections may become WebSockets"),
                        ProxyPass::webSocket,
                        (p, webSocket) -> new ProxyPass(p.service(), p.host(), webSocket, p.tls())),
                Entry.maybe(
                        Speech.of("To the backend by"),
                        Speech.of("plain HTTP"),
                        Speech.of("HTTPS"),
                        ProxyPass::tls,
                        (p, tls) -> new ProxyPass(p.service(), p.host(), p.webSocket(), tls),
                        () -> new BackendTls(EXAMPLE, true),
                        tls())));
    }

    private static List<Kind<HostHeader>> hosts() {
        Form<HostHeader.Named> named = new Form<>(List.of(Fields.text(
                Speech.of("Host that the backend sees"),
                "app.example.com",
                host -> host.name().host(),
                (_, text) -> new HostHeader.Named(DomainName.of(text.strip())))));
        return List.of(
                new Kind<>(
                        Speech.of("As the client asked ($host)"),
                        HostHeader.Asked.class::isInstance,
                        _ -> new HostHeader.Asked(),
                        Form::empty),
                new Kind<>(
                        Speech.of("A fixed name"),
                        HostHeader.Named.class::isInstance,
                        _ -> new HostHeader.Named(EXAMPLE),
                        () -> named.within(HostHeader.Named.class::cast, (_, now) -> now)),
                new Kind<>(
                        Speech.of("The upstream's name ($proxy_host)"),
                        HostHeader.Upstream.class::isInstance,
                        _ -> new HostHeader.Upstream(),
                        Form::empty));
    }

    private static Form<BackendTls> tls() {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Name asked for (SNI)"),
                        "app.example.com",
                        t -> t.name().host(),
                        (t, text) -> new BackendTls(DomainName.of(text.strip()), t.verify())),
                new Entry.Flag<>(
                        Speech.of("Check the backend's certificate"),
                        BackendTls::verify,
                        (t, verify) -> new BackendTls(t.name(), verify))));
    }
}
