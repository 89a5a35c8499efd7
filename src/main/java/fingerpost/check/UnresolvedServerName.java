package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A host of a proxy that no zone of the design leads to that proxy. */
final class UnresolvedServerName implements ElementCheck<Proxy> {
    @Override
    public String code() {
        return "HTTP07";
    }

    @Override
    public String source() {
        return "RFC 9110 section 4.3.2; \"Notes on host_registry\": the typical topology, steps 1 to 4";
    }

    @Override
    public Class<Proxy> kind() {
        return Proxy.class;
    }

    @Override
    public List<Finding> of(Proxy proxy, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Server server : proxy.servers()) {
            for (DomainName host : Hosts.exact(server).toList()) {
                if (Hosts.isPublic(host)
                        && BlockedWildcard.wildcardOver(host, design).isEmpty()) {
                    complaint(proxy, server, host, design)
                            .map(complaint ->
                                    finding(complaint.severity(), Subject.of(proxy.id()), complaint.message()))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private record Complaint(Severity severity, String message) {}

    private static Optional<Complaint> complaint(Proxy proxy, Server server, DomainName host, Design design) {
        if (design.chain(host).loop().isPresent()) {
            return Optional.empty();
        }
        if (Targets.isDead(host, design)) {
            return Optional.of(new Complaint(
                    Severity.ERROR,
                    proxy.label() + " serves " + host.unicode()
                            + ", but that name has no address in the design. Nobody gets there. Add A and AAAA records"
                            + " with the addresses of the proxy, or a CNAME to a name that has them."));
        }
        Set<IpAddress> addresses = design.addresses(host);
        if (addresses.isEmpty() || proxy.addresses().isEmpty()) {
            return Optional.empty();
        }
        if (addresses.stream().noneMatch(proxy.addresses()::contains)) {
            return Optional.of(new Complaint(
                    Severity.WARNING,
                    proxy.label() + " serves " + host.unicode() + ", but that name leads to "
                            + Servers.spoken(addresses) + ", none of which is an address of " + proxy.label()
                            + ". Requests end elsewhere. Correct the records, or remove the name from the server."));
        }
        boolean heard = addresses.stream()
                .filter(proxy.addresses()::contains)
                .anyMatch(address -> server.listens().stream()
                        .anyMatch(listen -> listen.families().include(address)));
        return heard
                ? Optional.empty()
                : Optional.of(new Complaint(
                        Severity.ERROR,
                        proxy.label() + " serves " + host.unicode()
                                + ", but its server listens for another address family than the name has. Nobody gets"
                                + " there. Let the server listen on both."));
    }
}
