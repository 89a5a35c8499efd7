package fingerpost.check;

import fingerpost.topology.Proxy;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.util.List;

/** A service that no proxy passes requests to. */
final class IdleService implements ElementCheck<Service> {
    @Override
    public String code() {
        return "UP06";
    }

    @Override
    public String source() {
        return "nginx manual, proxy_pass";
    }

    @Override
    public Class<Service> kind() {
        return Service.class;
    }

    @Override
    public List<Finding> of(Service service, Design design) {
        boolean used = design.all(Proxy.class).stream()
                .anyMatch(proxy -> proxy.references().contains(service.id()));
        return used
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        Subject.of(service.id()),
                        "No proxy passes requests to " + service.label()
                                + ". Add a location that does, or remove the service."));
    }
}
