package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;

/** What clients ask for beside addresses. */
public final class ServiceQuestions {
    private static final int LABELS_OF_SERVICE = 2;

    private ServiceQuestions() {}

    /**
     * Whether it asks for HTTPS records (RFC 9460 section 3): Chromium and Firefox do; what uses the resolver of a system asks
     * for addresses only.
     */
    public static boolean asksHttps(ClientGroup.Stub stub) {
        return stub == ClientGroup.Stub.CHROMIUM || stub == ClientGroup.Stub.FIREFOX;
    }

    /** The name whose SRV records it looks up for a host: the service name of its registry, or the host if it is one. */
    public static Optional<DomainName> service(ClientGroup.Stub stub, DomainName host, Topology topology) {
        if (stub != ClientGroup.Stub.SERVICE_AWARE) {
            return Optional.empty();
        }
        return topology.all(ServiceRegistry.class).stream()
                .filter(registry -> registry.webName().filter(host::equals).isPresent()
                        || registry.serviceName().equals(host)
                        || registry.serviceName().isBelow(host))
                .map(ServiceRegistry::serviceName)
                .findFirst()
                .or(() -> isService(host) ? Optional.of(host) : Optional.empty());
    }

    /** Whether it is written as {@code _service._proto.name} (RFC 2782). */
    private static boolean isService(DomainName host) {
        List<String> labels = host.labels();
        return labels.size() > LABELS_OF_SERVICE
                && labels.subList(0, LABELS_OF_SERVICE).stream().allMatch(label -> label.startsWith("_"));
    }
}
