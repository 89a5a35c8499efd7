package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.RecordType;
import fingerpost.dns.Srv;
import fingerpost.topology.RecordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An HTTPS record or SRV that names a port on which nobody listens. */
final class ServicePort implements NameCheck {
    @Override
    public String code() {
        return "SVC04";
    }

    @Override
    public String source() {
        return "RFC 9460 section 7.2, RFC 2782";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Bindings bindings : Bindings.at(owner)) {
            for (Bindings.Binding binding : bindings.records()) {
                boolean web = bindings.set().type().equals(RecordType.HTTPS);
                OptionalInt port = binding.parameters().port();
                if (!binding.isAlias() && (web || port.isPresent())) {
                    told(owner, bindings.set(), binding.host(owner.name()), port.orElse(443), design)
                            .ifPresent(findings::add);
                }
            }
        }
        for (Srv srv : owner.records(RecordType.SRV, Srv.class)) {
            if (!srv.host().isRoot()) {
                told(owner, owner.set(RecordType.SRV).orElseThrow(), srv.host(), srv.port(), design)
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> told(Owner owner, RecordSet set, DomainName host, int port, Design design) {
        List<IpAddress> closed = design.addresses(host).stream()
                .filter(address -> Listening.isClosed(address, port, design))
                .toList();
        return closed.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        Severity.ERROR,
                        owner.subject(set),
                        "The " + set.type() + " record of " + owner.name().unicode() + " sends clients to port " + port
                                + " of " + host.unicode() + ", but nothing listens there at " + Servers.spoken(closed)
                                + ". Correct the port, or let a server listen on it."));
    }
}
