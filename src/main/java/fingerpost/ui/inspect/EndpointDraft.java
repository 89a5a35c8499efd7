package fingerpost.ui.inspect;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ttl;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.ExternalEndpoint.Kind;
import fingerpost.topology.Id;
import fingerpost.topology.ServerName;
import java.util.List;
import java.util.Optional;

/** An external endpoint of which one thing is about to change. */
final class EndpointDraft {
    private final Id id;
    private String label;
    private Kind kind;
    private DomainName name;
    private List<IpAddress> addresses;
    private Ttl ttl;
    private String operator;
    private List<ServerName> accepts;
    private Optional<Id> certificate;

    EndpointDraft(ExternalEndpoint before) {
        id = before.id();
        label = before.label();
        kind = before.kind();
        name = before.name();
        addresses = before.addresses();
        ttl = before.ttl();
        operator = before.operator();
        accepts = before.accepts();
        certificate = before.certificate();
    }

    EndpointDraft label(String wanted) {
        label = wanted;
        return this;
    }

    EndpointDraft kind(Kind wanted) {
        kind = wanted;
        return this;
    }

    EndpointDraft name(DomainName wanted) {
        name = wanted;
        return this;
    }

    EndpointDraft addresses(List<IpAddress> wanted) {
        addresses = wanted;
        return this;
    }

    EndpointDraft ttl(Ttl wanted) {
        ttl = wanted;
        return this;
    }

    EndpointDraft operator(String wanted) {
        operator = wanted;
        return this;
    }

    EndpointDraft accepts(List<ServerName> wanted) {
        accepts = wanted;
        return this;
    }

    EndpointDraft certificate(Optional<Id> wanted) {
        certificate = wanted;
        return this;
    }

    ExternalEndpoint made() {
        return new ExternalEndpoint(id, label, kind, name, addresses, ttl, operator, accepts, certificate);
    }
}
