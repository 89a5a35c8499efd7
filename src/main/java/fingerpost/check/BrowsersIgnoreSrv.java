package fingerpost.check;

import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Subject;
import java.util.List;

/** A registry that browsers cannot use. */
final class BrowsersIgnoreSrv implements ElementCheck<ServiceRegistry> {
    @Override
    public String code() {
        return "REG03";
    }

    @Override
    public String source() {
        return "RFC 9460 section 1; \"Notes on host_registry\": not implemented yet";
    }

    @Override
    public Class<ServiceRegistry> kind() {
        return ServiceRegistry.class;
    }

    @Override
    public List<Finding> of(ServiceRegistry registry, Design design) {
        return registry.webName().isPresent()
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        Subject.of(registry.id()),
                        "Browsers do not look up SRV, so they cannot use " + registry.label()
                                + ". Let it announce an HTTPS record too if people shall reach it with a browser."));
    }
}
