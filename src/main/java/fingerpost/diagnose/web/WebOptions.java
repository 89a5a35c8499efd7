package fingerpost.diagnose.web;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.ServiceBinding;
import fingerpost.topology.Topology;
import fingerpost.wire.ResolutionProfile.Scope;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a survey knows besides the name and its addresses, and what it may do.
 *
 * @param scope whether addresses for special use may be asked
 * @param others further names with their addresses: redirects are followed to these and to the name itself, nowhere else
 * @param bindings the HTTPS records of the name; empty: not looked up
 * @param caa empty: not looked up
 * @param design laid over what is seen
 * @param plain the port of plain HTTP
 * @param secure the port of TLS
 * @param clock for the dates of certificates
 */
public record WebOptions(
        Scope scope,
        Map<DomainName, List<IpAddress>> others,
        Optional<List<ServiceBinding>> bindings,
        Optional<CaaSet> caa,
        Optional<Topology> design,
        int plain,
        int secure,
        InstantSource clock) {
    public WebOptions {
        others = Map.copyOf(others);
        bindings = bindings.map(List::copyOf);
    }

    /** Ports 80 and 443, nothing else known. */
    public static WebOptions of(Scope scope) {
        return new WebOptions(
                scope, Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), 80, 443, InstantSource.system());
    }

    public WebOptions withOthers(Map<DomainName, List<IpAddress>> names) {
        return new WebOptions(scope, names, bindings, caa, design, plain, secure, clock);
    }

    public WebOptions withBindings(List<ServiceBinding> records) {
        return new WebOptions(scope, others, Optional.of(records), caa, design, plain, secure, clock);
    }

    public WebOptions withCaa(CaaSet set) {
        return new WebOptions(scope, others, bindings, Optional.of(set), design, plain, secure, clock);
    }

    public WebOptions withDesign(Topology topology) {
        return new WebOptions(scope, others, bindings, caa, Optional.of(topology), plain, secure, clock);
    }

    public WebOptions withPorts(int http, int https) {
        return new WebOptions(scope, others, bindings, caa, design, http, https, clock);
    }

    public WebOptions withClock(InstantSource other) {
        return new WebOptions(scope, others, bindings, caa, design, plain, secure, other);
    }
}
