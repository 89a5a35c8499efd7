package fingerpost.topology.connect;

import fingerpost.topology.ClientGroup;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import java.util.ArrayList;
import java.util.List;

/** Lines from a client group to the resolvers that it asks. */
record ClientLines(ClientGroup clients) implements Lines {
    @Override
    public Connecting to(Box box) {
        if (!(box instanceof Box.Thing(Resolver resolver))) {
            return box instanceof Box.Name
                    ? Refusal.of("Clients find a name through a recursive resolver; draw the line to one.")
                    : Refusal.ofKinds(new Box.Thing(clients), box);
        }
        if (clients.references().contains(resolver.id())) {
            return Refusal.of(clients.label() + " asks " + resolver.label() + " already.");
        }
        return new Connecting.Offers(List.of(Changed.of(
                "Let " + clients.label() + " ask " + resolver.label(), ClientGroup.class, clients.id(), it -> {
                    List<ResolverShare> shares = new ArrayList<>(it.resolvers());
                    shares.add(new ResolverShare(resolver.id(), 1));
                    return new ClientGroup(
                            it.id(),
                            it.label(),
                            it.population(),
                            it.whereabouts(),
                            it.networks(),
                            it.requestsPerHour(),
                            shares,
                            it.stub(),
                            it.families());
                })));
    }
}
