package fingerpost.check;

import fingerpost.behaviour.Standing;
import fingerpost.topology.Element;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import java.util.List;

/** An instance of a registry that cannot say an address. */
final class UnreachableInstance implements ElementCheck<ServiceRegistry> {
    @Override
    public String code() {
        return "REG02";
    }

    @Override
    public String source() {
        return "RFC 2782, Target; \"Notes on host_registry\": service registry";
    }

    @Override
    public Class<ServiceRegistry> kind() {
        return ServiceRegistry.class;
    }

    @Override
    public List<Finding> of(ServiceRegistry registry, Design design) {
        return registry.instances().stream()
                .filter(instance -> Standing.addresses(design.get(instance.backend(), Element.class))
                        .isEmpty())
                .filter(instance -> design.addresses(instance.host()).isEmpty())
                .map(instance -> finding(
                        Severity.ERROR,
                        Subject.of(registry.id()),
                        "The instance " + instance.host().unicode() + " of " + registry.label()
                                + " has no address to announce, because its backend is known by name only. Clients that"
                                + " pick it cannot connect. Give the backend an address."))
                .toList();
    }
}
