package fingerpost.check;

import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;

/** A service without backends. */
final class EmptyService implements ElementCheck<Service> {
    @Override
    public String code() {
        return "UP01";
    }

    @Override
    public String source() {
        return "nginx manual, upstream: no servers are inside upstream";
    }

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public List<Finding> of(Service service, Design design) {
        return service.members().isEmpty()
                ? List.of(finding(
                        Severity.ERROR,
                        Subject.of(service.id()),
                        "The service " + service.label()
                                + " has no backends. nginx refuses to start with it, and no request can be served. Add a"
                                + " backend."))
                : List.of();
    }
}
