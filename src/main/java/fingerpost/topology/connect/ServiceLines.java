package fingerpost.topology.connect;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import java.util.ArrayList;
import java.util.List;

/** Lines from a service to its members. */
record ServiceLines(Service service) implements Lines {
    @Override
    public Connecting to(Box box) {
        return switch (box) {
            case Box.Thing(Backend backend) -> member(backend.id(), backend.label());
            case Box.Thing(ApplicationRouter router) -> member(router.id(), router.label());
            case Box.Thing _, Box.Name _ -> Refusal.ofKinds(new Box.Thing(service), box);
        };
    }

    private Connecting member(Id id, String label) {
        if (service.references().contains(id)) {
            return Refusal.of(label + " is a member of " + service.label() + " already.");
        }
        return new Connecting.Offers(List.of(
                Changed.of("Serve " + service.label() + " by " + label, Service.class, service.id(), it -> {
                    List<Member> members = new ArrayList<>(it.members());
                    members.add(Member.of(id));
                    return it.withMembers(members);
                })));
    }
}
