package fingerpost.check;

import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.Respond;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A name that leads to a proxy none of whose servers names it. A name that aliases point at is the machine's own and not meant
 * to be asked for.
 */
final class UnknownHost implements NameCheck {
    @Override
    public String code() {
        return "HTTP03";
    }

    @Override
    public String source() {
        return "nginx manual, How nginx processes a request; \"How to map a hostname to multiple other hostnames?\"";
    }

    @Override
    public List<Finding> of(Owner owner, Design design) {
        boolean leads = owner.hasAddress() || !Aliases.at(owner).isEmpty();
        if (!leads || Aliases.isService(owner.name()) || design.hasAlias(owner.name())) {
            return List.of();
        }
        Map<Id, Proxy> proxies = new LinkedHashMap<>();
        for (IpAddress address : design.addresses(owner.name())) {
            List<Element> holders = design.holders(address);
            if (holders.size() == 1 && holders.getFirst() instanceof Proxy proxy) {
                proxies.put(proxy.id(), proxy);
            }
        }
        return proxies.values().stream()
                .filter(proxy -> !proxy.servers().isEmpty())
                .filter(proxy -> Hosts.serving(proxy, owner.name()).findAny().isEmpty())
                .filter(proxy -> !isTakenOnPurpose(proxy))
                .map(proxy -> finding(
                        owner.name().isWildcard() ? Severity.INFO : Severity.WARNING,
                        owner.subject(),
                        owner.name().unicode() + " leads to " + proxy.label()
                                + ", where no server has that name: the default server takes the request and shows"
                                + " another site or refuses it. Add the name to a server, or point it elsewhere."))
                .toList();
    }

    /** Whether a server without names is there to take every other host, or the only server takes all. */
    private static boolean isTakenOnPurpose(Proxy proxy) {
        return proxy.servers().stream()
                .filter(server -> server.names().isEmpty())
                .flatMap(server -> server.locations().stream())
                .anyMatch(location -> !(location.action() instanceof Respond));
    }
}
