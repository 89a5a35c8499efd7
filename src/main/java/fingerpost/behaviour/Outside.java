package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.Response;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Topology;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The name servers of others, as far as the design knows them: each external endpoint answers its name with its addresses. */
public final class Outside {
    private final Map<DomainName, ExternalEndpoint> endpoints = new HashMap<>();

    public Outside(Topology topology) {
        topology.all(ExternalEndpoint.class).forEach(each -> endpoints.putIfAbsent(each.name(), each));
    }

    public Optional<ExternalEndpoint> endpoint(DomainName name) {
        return Optional.ofNullable(endpoints.get(name));
    }

    /** What the operator of that endpoint answers; empty for a name that no endpoint has. */
    public Optional<Response> answer(Question question) {
        return endpoint(question.name()).map(endpoint -> {
            List<Rdata> records = Addresses.records(endpoint.addresses(), question.type());
            List<RRset> answer = records.isEmpty()
                    ? List.of()
                    : List.of(new RRset(question.name(), question.type(), endpoint.ttl(), records));
            return new Response(question, Rcode.NOERROR, true, answer, List.of(), List.of(), 0);
        });
    }
}
