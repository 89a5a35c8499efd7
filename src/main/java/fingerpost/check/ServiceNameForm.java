package fingerpost.check;

import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import java.util.List;

/** A registry whose service name is not of the form that clients look up. */
final class ServiceNameForm implements ElementCheck<ServiceRegistry> {
    @Override
    public String code() {
        return "REG05";
    }

    @Override
    public String source() {
        return "RFC 2782, The format of the SRV RR";
    }

    @Override
    public Class<ServiceRegistry> kind() {
        return ServiceRegistry.class;
    }

    @Override
    public List<Finding> of(ServiceRegistry registry, Design design) {
        List<String> labels = registry.serviceName().labels();
        boolean formed = labels.size() > 2
                && labels.getFirst().startsWith("_")
                && (labels.get(1).equals("_tcp") || labels.get(1).equals("_udp"));
        return formed
                ? List.of()
                : List.of(finding(
                        Severity.WARNING,
                        Subject.of(registry.id()),
                        "The registry " + registry.label() + " announces "
                                + registry.serviceName().unicode()
                                + ", but clients look up names such as _app._tcp.example.com. Write the service and its"
                                + " protocol with underscores."));
    }
}
