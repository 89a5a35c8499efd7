package fingerpost.check;

import fingerpost.topology.Backend;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Proxy;
import fingerpost.topology.Subject;
import java.util.List;

/** A proxy that no name leads to. */
final class IdleProxy implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "UP05";
    }

    @Override
    public String source() {
        return "\"Notes on host_registry\": the typical topology, steps 1 and 2";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        boolean reached = proxy.addresses().stream()
                .anyMatch(address -> !design.namesWith(address).isEmpty()
                        || !design.holders(address, ExternalEndpoint.class).isEmpty());
        boolean inner = proxy.addresses().stream()
                .anyMatch(address -> !design.holders(address, Backend.class).isEmpty());
        return reached || inner
                ? List.of()
                : List.of(finding(
                        Severity.INFO,
                        Subject.of(proxy.id()),
                        proxy.addresses().isEmpty()
                                ? proxy.label() + " has no address yet, so no name can lead to it. Give it one."
                                : proxy.label() + " has the addresses " + Servers.spoken(proxy.addresses())
                                        + ", and no name of the design leads to them. Connect a name to it."));
    }
}
