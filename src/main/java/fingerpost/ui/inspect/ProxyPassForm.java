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
                        "Service",
                        topology,
                        Service.class::isInstance,
                        ProxyPass::service,
                        (p, service) -> new ProxyPass(service, p.host(), p.webSocket(), p.tls())),
                new Entry.OneOf<>(
                        "Host header",
                        ProxyPass::host,
                        (p, host) -> new ProxyPass(p.service(), host, p.webSocket(), p.tls()),
                        hosts()),
                new Entry.Flag<>(
                        "Connections may become WebSockets",
                        ProxyPass::webSocket,
                        (p, webSocket) -> new ProxyPass(p.service(), p.host(), webSocket, p.tls())),
                Entry.maybe(
                        "To the backend by",
                        "plain HTTP",
                        "HTTPS",
                        ProxyPass::tls,
                        (p, tls) -> new ProxyPass(p.service(), p.host(), p.webSocket(), tls),
                        () -> new BackendTls(EXAMPLE, true),
                        tls())));
    }

    private static List<Kind<HostHeader>> hosts() {
        Form<HostHeader.Named> named = new Form<>(List.of(Fields.text(
                "Host that the backend sees",
                "app.example.com",
                host -> host.name().host(),
                (_, text) -> new HostHeader.Named(DomainName.of(text.strip())))));
        return List.of(
                new Kind<>(
                        "As the client asked ($host)",
                        HostHeader.Asked.class::isInstance,
                        _ -> new HostHeader.Asked(),
                        Form::empty),
                new Kind<>(
                        "A fixed name",
                        HostHeader.Named.class::isInstance,
                        _ -> new HostHeader.Named(EXAMPLE),
                        () -> named.within(HostHeader.Named.class::cast, (_, now) -> now)),
                new Kind<>(
                        "The upstream's name ($proxy_host)",
                        HostHeader.Upstream.class::isInstance,
                        _ -> new HostHeader.Upstream(),
                        Form::empty));
    }

    private static Form<BackendTls> tls() {
        return new Form<>(List.of(
                Fields.text(
                        "Name asked for (SNI)",
                        "app.example.com",
                        t -> t.name().host(),
                        (t, text) -> new BackendTls(DomainName.of(text.strip()), t.verify())),
                new Entry.Flag<>(
                        "Check the backend's certificate",
                        BackendTls::verify,
                        (t, verify) -> new BackendTls(t.name(), verify))));
    }
}
