package fingerpost.prove.web;

import fingerpost.topology.Balancing;
import fingerpost.topology.Service;

/** How far the choice of a backend can be told beforehand, request by request, on a copy whose backends are elsewhere. */
enum Choosing {
    /** The same sequence in the design and on the server. */
    IN_SEQUENCE,
    /** The same for the same key, but which one depends on the addresses of the backends, which the copy maps. */
    BY_KEY,
    BY_CHANCE;

    static Choosing of(Service service) {
        if (service.stickyCookie().isPresent()) {
            return BY_CHANCE;
        }
        return switch (service.balancing()) {
            case Balancing.RoundRobin _, Balancing.LeastConnections _, Balancing.IpHash _ -> IN_SEQUENCE;
            case Balancing.Hash hash -> hash.consistent() ? BY_KEY : IN_SEQUENCE;
            case Balancing.RandomTwo _ -> BY_CHANCE;
        };
    }
}
