package fingerpost.check;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/** A client group that asks nobody. */
final class ClientsWithoutResolver implements ElementCheck<ClientGroup> {
    @Override
    public String code() {
        return "CL01";
    }

    @Override
    public String source() {
        return "RFC 1034 section 5.3.1";
    }

    @Override
    public Class<ClientGroup> kind() {
        return ClientGroup.class;
    }

    @Override
    public List<Finding> of(ClientGroup clients, Design design) {
        if (!clients.resolvers().isEmpty()) {
            return List.of();
        }
        Optional<Resolver> first = design.all(Resolver.class).stream().findFirst();
        return List.of(finding(
                        Severity.WARNING,
                        Subject.of(clients.id()),
                        "The clients " + clients.label()
                                + " ask no resolver, so they cannot look up anything. Connect them to a recursive"
                                + " resolver.")
                .repairedBy(first.map(resolver -> Repairs.inElement(
                        "Let " + clients.label() + " ask " + resolver.label(),
                        clients.id(),
                        ClientGroup.class,
                        now -> new ClientGroup(
                                now.id(),
                                now.label(),
                                now.population(),
                                now.whereabouts(),
                                now.networks(),
                                now.requestsPerHour(),
                                List.of(new ResolverShare(resolver.id(), 1)),
                                now.stub(),
                                now.families())))));
    }
}
