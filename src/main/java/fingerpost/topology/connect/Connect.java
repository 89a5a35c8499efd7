package fingerpost.topology.connect;

import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Knows what a line between two things means. */
public final class Connect {
    private Connect() {}

    /** What a line from one box to the other can stand for in that topology. */
    public static Connecting between(Topology topology, Subject from, Subject to) {
        Optional<Box> start = Box.of(topology, from);
        Optional<Box> end = Box.of(topology, to);
        if (start.isEmpty() || end.isEmpty()) {
            return Refusal.of((start.isEmpty() ? from : to) + " is not on the drawing any more.");
        }
        return from.node().equals(to.node())
                ? Refusal.of(start.get().title() + " cannot be connected to itself.")
                : lines(topology, start.get()).to(end.get());
    }

    /** The boxes to which a line from that one is possible; made for 10,000 names at the press of a button. */
    public static Set<Subject> targets(Topology topology, Subject from) {
        Set<Subject> targets = new LinkedHashSet<>();
        Box.of(topology, from).ifPresent(start -> {
            Lines lines = lines(topology, start);
            for (Subject to : boxes(topology)) {
                boolean possible = !to.equals(from.node())
                        && Box.of(topology, to)
                                .filter(end -> lines.to(end) instanceof Connecting.Offers)
                                .isPresent();
                if (possible) {
                    targets.add(to);
                }
            }
        });
        return targets;
    }

    private static Set<Subject> boxes(Topology topology) {
        Set<Subject> boxes = new LinkedHashSet<>();
        for (Element element : topology.elements()) {
            boxes.add(Subject.of(element.id()));
            if (element instanceof HostedZone zone) {
                zone.entries().forEach(entry -> boxes.add(Subject.of(zone.id(), entry.owner())));
            }
        }
        return boxes;
    }

    private static Lines lines(Topology topology, Box from) {
        return switch (from) {
            case Box.Name name -> new NameLines(topology, name);
            case Box.Thing(Proxy proxy) -> new ProxyLines(topology, proxy);
            case Box.Thing(Service service) -> new ServiceLines(service);
            case Box.Thing(ApplicationRouter router) -> new RouterLines(topology, router);
            case Box.Thing(ServiceRegistry registry) -> new RegistryLines(topology, registry);
            case Box.Thing(ClientGroup clients) -> new ClientLines(clients);
            case Box.Thing(Certificate certificate) -> new CertificateLines(certificate);
            case Box.Thing _ -> to -> Refusal.ofKinds(from, to);
        };
    }
}
