package fingerpost.check;

import fingerpost.topology.Instance;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.stream.Stream;

/** A service registry whose name lies in no zone of the design. */
final class RegistryOutside implements ElementCheck<ServiceRegistry> {
    @Override
    public String code() {
        return "REG01";
    }

    @Override
    public String source() {
        return "RFC 2136 section 3.1; \"Notes on host_registry\": service registry";
    }

    @Override
    public Class<ServiceRegistry> kind() {
        return ServiceRegistry.class;
    }

    @Override
    public List<Finding> of(ServiceRegistry registry, Design design) {
        return Stream.concat(
                        Stream.of(registry.serviceName()),
                        Stream.concat(
                                registry.webName().stream(),
                                registry.instances().stream().map(Instance::host)))
                .distinct()
                .filter(name -> design.place(name).isForeign())
                .map(name -> finding(
                        Severity.ERROR,
                        Subject.of(registry.id()),
                        "The registry " + registry.label() + " announces " + name.unicode()
                                + ", which no zone of the design serves. Its updates are refused, and clients find"
                                + " nothing. Add the zone, or choose a name inside one."))
                .toList();
    }
}
