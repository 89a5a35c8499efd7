package fingerpost.check;

import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import java.util.List;

/** A registry without instances. */
final class EmptyRegistry implements ElementCheck<ServiceRegistry> {
    @Override
    public String code() {
        return "REG04";
    }

    @Override
    public String source() {
        return "RFC 2782; \"Notes on host_registry\": service registry";
    }

    @Override
    public Class<ServiceRegistry> kind() {
        return ServiceRegistry.class;
    }

    @Override
    public List<Finding> of(ServiceRegistry registry, Design design) {
        return registry.instances().isEmpty()
                ? List.of(finding(
                        Severity.WARNING,
                        Subject.of(registry.id()),
                        "No backend announces itself to " + registry.label() + ". Whoever looks up "
                                + registry.serviceName().unicode() + " finds nothing. Connect a backend."))
                : List.of();
    }
}
