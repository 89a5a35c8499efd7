package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.ExternalEndpoint.Kind;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Form;
import java.util.List;

/** Something outside that the design points at. */
final class EndpointForm {
    private EndpointForm() {}

    static Form<ExternalEndpoint> form(Topology topology) {
        return new Form<>(List.of(
                Fields.text(
                        "Label",
                        "cloud balancer",
                        ExternalEndpoint::label,
                        (e, text) -> new ExternalEndpoint(
                                e.id(),
                                text.strip(),
                                e.kind(),
                                e.name(),
                                e.addresses(),
                                e.ttl(),
                                e.operator(),
                                e.accepts(),
                                e.certificate())),
                Fields.choice(
                        "What it is",
                        List.of(Kind.values()),
                        Kind::word,
                        ExternalEndpoint::kind,
                        (e, kind) -> new ExternalEndpoint(
                                e.id(),
                                e.label(),
                                kind,
                                e.name(),
                                e.addresses(),
                                e.ttl(),
                                e.operator(),
                                e.accepts(),
                                e.certificate())),
                Fields.text(
                        "Name",
                        "lb.example.net.",
                        e -> e.name().toString(),
                        (e, text) -> new ExternalEndpoint(
                                e.id(),
                                e.label(),
                                e.kind(),
                                DomainName.of(text.strip()),
                                e.addresses(),
                                e.ttl(),
                                e.operator(),
                                e.accepts(),
                                e.certificate())),
                Fields.lines(
                        "Addresses that it answers today",
                        "198.51.100.7",
                        e -> Read.written(e.addresses()),
                        (e, text) -> new ExternalEndpoint(
                                e.id(),
                                e.label(),
                                e.kind(),
                                e.name(),
                                Read.lines(text, IpAddress::of),
                                e.ttl(),
                                e.operator(),
                                e.accepts(),
                                e.certificate())),
                Fields.text(
                        "TTL of that answer",
                        "60",
                        e -> e.ttl().toString(),
                        (e, text) -> new ExternalEndpoint(
                                e.id(),
                                e.label(),
                                e.kind(),
                                e.name(),
                                e.addresses(),
                                Ttl.parse(text.strip()),
                                e.operator(),
                                e.accepts(),
                                e.certificate())),
                Fields.text(
                        "Operator",
                        "who runs it",
                        ExternalEndpoint::operator,
                        (e, text) -> new ExternalEndpoint(
                                e.id(),
                                e.label(),
                                e.kind(),
                                e.name(),
                                e.addresses(),
                                e.ttl(),
                                text.strip(),
                                e.accepts(),
                                e.certificate())),
                Fields.lines(
                        "Hosts that it serves",
                        "any",
                        e -> Read.written(e.accepts()),
                        (e, text) -> new ExternalEndpoint(
                                e.id(),
                                e.label(),
                                e.kind(),
                                e.name(),
                                e.addresses(),
                                e.ttl(),
                                e.operator(),
                                Read.lines(text, ServerName::of),
                                e.certificate())),
                Fields.certificate(
                        topology,
                        ExternalEndpoint::certificate,
                        (e, certificate) -> new ExternalEndpoint(
                                e.id(),
                                e.label(),
                                e.kind(),
                                e.name(),
                                e.addresses(),
                                e.ttl(),
                                e.operator(),
                                e.accepts(),
                                certificate))));
    }
}
