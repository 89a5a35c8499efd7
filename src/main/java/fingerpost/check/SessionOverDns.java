package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Location;
import fingerpost.topology.Proxy;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Service;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Sessions kept in the memory of backends that the DNS chooses among. */
final class SessionOverDns implements NameCheck {
    @Override
    public String code() {
        return "RT06";
    }

    @Override
    public String source() {
        return "\"Can a domain name point to multiple IP addresses?\": no session persistence";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        Map<Id, Set<Backend>> behind = new LinkedHashMap<>();
        long machines = owner.addressSets()
                .flatMap(set -> Records.addresses(set).stream())
                .flatMap(address -> design.holders(address).stream())
                .map(Element::id)
                .distinct()
                .count();
        if (machines < 2) {
            return List.of();
        }
        boolean sticky = true;
        for (RecordSet set : owner.addressSets().toList()) {
            for (IpAddress address : Records.addresses(set)) {
                for (Element holder : design.holders(address)) {
                    List<Service> services = services(holder, owner.name(), design);
                    sticky &= !services.isEmpty() && services.stream().allMatch(Sessions::isSticky);
                    behind.computeIfAbsent(holder.id(), any -> new LinkedHashSet<>())
                            .addAll(stateful(holder, services, design));
                }
            }
        }
        boolean same = sticky && behind.values().stream().distinct().count() == 1;
        Optional<Backend> first = behind.values().stream().flatMap(Set::stream).findFirst();
        if (behind.size() < 2 || same || first.isEmpty()) {
            return List.of();
        }
        return List.of(finding(
                Severity.WARNING,
                owner.subject(),
                owner.name().unicode() + " has addresses of " + behind.size() + " machines, and "
                        + first.get().label()
                        + " behind it keeps sessions in its memory. The DNS does not keep a client at one of them: with"
                        + " the next look-up or retry the session is lost. Put one proxy in front that keeps sessions"
                        + " at their backend, or share the sessions."));
    }

    private static List<Service> services(Element holder, DomainName host, Design design) {
        return holder instanceof Proxy proxy
                ? Hosts.serving(proxy, host)
                        .flatMap(server -> server.locations().stream())
                        .map(Location::action)
                        .filter(ProxyPass.class::isInstance)
                        .map(pass -> design.get(((ProxyPass) pass).service(), Service.class))
                        .toList()
                : List.of();
    }

    private static List<Backend> stateful(Element holder, List<Service> services, Design design) {
        return holder instanceof Backend backend
                ? Stream.of(backend).filter(Backend::stateful).toList()
                : services.stream()
                        .flatMap(service -> Sessions.stateful(service, design))
                        .toList();
    }
}
