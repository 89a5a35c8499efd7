package fingerpost.document.form;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.document.json.Json;
import fingerpost.document.json.Source;
import fingerpost.document.json.Writing;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;

/** An external endpoint, on one line. */
final class EndpointForm {
    private EndpointForm() {}

    static Json write(ExternalEndpoint endpoint) {
        return new Writing()
                .text("id", endpoint.id())
                .text("label", endpoint.label())
                .text("kind", Source.wordOf(endpoint.kind()))
                .text("name", Names.host(endpoint.name()))
                .texts("addresses", endpoint.addresses())
                .number("ttl", endpoint.ttl().seconds())
                .textIfAny("operator", endpoint.operator())
                .textsIfAny("accepts", endpoint.accepts())
                .textIfAny("certificate", endpoint.certificate())
                .flat();
    }

    static ExternalEndpoint read(Source source) {
        Id id = source.field("id").as(Id::of);
        String label = source.textOrNone("label");
        ExternalEndpoint.Kind kind = source.field("kind").word(ExternalEndpoint.Kind.class);
        DomainName name = source.field("name").as(DomainName::of);
        List<IpAddress> addresses = source.list("addresses", each -> each.as(IpAddress::of));
        Ttl ttl = Times.ttl(source.field("ttl"));
        String operator = source.textOrNone("operator");
        List<ServerName> accepts = source.list("accepts", each -> each.as(ServerName::of));
        Optional<Id> certificate = source.find("certificate").map(each -> each.as(Id::of));
        return source.made(
                () -> new ExternalEndpoint(id, label, kind, name, addresses, ttl, operator, accepts, certificate));
    }
}
