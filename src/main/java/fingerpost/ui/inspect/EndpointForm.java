package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.ExternalEndpoint.Kind;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.ui.form.Form;
import fingerpost.ui.speech.Speech;
import java.util.List;

/** Something outside that the design points at. */
final class EndpointForm {
    private EndpointForm() {}

    static Form<ExternalEndpoint> form(Topology topology) {
        return new Form<>(List.of(
                Fields.text(
                        Speech.of("Label"),
                        Speech.of("cloud balancer"),
                        ExternalEndpoint::label,
                        (e, text) -> new EndpointDraft(e).label(text.strip()).made()),
                Fields.choice(
                        Speech.of("What it is"),
                        List.of(Kind.values()),
                        kind -> Speech.of(kind.word()),
                        ExternalEndpoint::kind,
                        (e, kind) -> new EndpointDraft(e).kind(kind).made()),
                Fields.text(
                        Speech.of("Name"),
                        "lb.example.net.",
                        e -> e.name().toString(),
                        (e, text) -> new EndpointDraft(e)
                                .name(DomainName.of(text.strip()))
                                .made()),
                Fields.lines(
                        Speech.of("Addresses that it answers today"),
                        "198.51.100.7",
                        e -> Read.written(e.addresses()),
                        (e, text) -> new EndpointDraft(e)
                                .addresses(Read.lines(text, IpAddress::of))
                                .made()),
                Fields.text(
                        Speech.of("TTL of that answer"),
                        "60",
                        e -> e.ttl().toString(),
                        (e, text) -> new EndpointDraft(e)
                                .ttl(Ttl.parse(text.strip()))
                                .made()),
                Fields.text(
                        Speech.of("Operator"),
                        Speech.of("who runs it"),
                        ExternalEndpoint::operator,
                        (e, text) -> new EndpointDraft(e).operator(text.strip()).made()),
                Fields.lines(
                        Speech.of("Hosts that it serves"),
                        Speech.of("any"),
                        e -> Read.written(e.accepts()),
                        (e, text) -> new EndpointDraft(e)
                                .accepts(Read.lines(text, ServerName::of))
                                .made()),
                Fields.certificate(
                        topology,
                        ExternalEndpoint::certificate,
                        (e, certificate) ->
                                new EndpointDraft(e).certificate(certificate).made())));
    }
}
