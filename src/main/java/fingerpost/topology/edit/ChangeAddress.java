package fingerpost.topology.edit;

import fingerpost.dns.Https;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.SvcParameters;
import fingerpost.dns.Svcb;
import fingerpost.topology.Alias;
import fingerpost.topology.ApplicationRouter;
import fingerpost.topology.Backend;
import fingerpost.topology.Certificate;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Edit;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.Happening;
import fingerpost.topology.Host;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.Proxy;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Resolver;
import fingerpost.topology.Scenario;
import fingerpost.topology.Service;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Another address for a machine, wherever the design says the old one. */
public final class ChangeAddress {
    private final IpAddress from;
    private final IpAddress to;

    private ChangeAddress(IpAddress from, IpAddress to) {
        this.from = from;
        this.to = to;
    }

    /**
     * {@code Change 192.0.2.1 to 192.0.2.7}: in A and AAAA records and the hints of HTTPS and SVCB records, those in
     * scenarios too, in proxies, backends, application routers and endpoints.
     * Refused between the families and where nothing has the old address.
     */
    public static Edit of(IpAddress from, IpAddress to) {
        if (from.bits() != to.bits()) {
            throw new IllegalArgumentException(
                    from + " and " + to + " are of two families; an address is replaced by one of its own.");
        }
        return new Edit("Change " + from + " to " + to, topology -> {
            Topology changed = topology.map(new ChangeAddress(from, to)::element);
            if (changed.equals(topology) && !from.equals(to)) {
                throw new IllegalArgumentException("Nothing in the design has the address " + from + " any more.");
            }
            return changed;
        });
    }

    private Element element(Element element) {
        return switch (element) {
            case HostedZone zone ->
                zone.withEntries(zone.entries().stream().map(this::entry).toList());
            case Proxy proxy -> proxy.withAddresses(addresses(proxy.addresses()));
            case Backend it ->
                new Backend(
                        it.id(),
                        it.label(),
                        host(it.host()),
                        it.port(),
                        it.capacity(),
                        it.stateful(),
                        it.certificate());
            case ApplicationRouter it ->
                new ApplicationRouter(it.id(), it.label(), host(it.host()), it.port(), it.routes(), it.otherwise());
            case ExternalEndpoint it ->
                new ExternalEndpoint(
                        it.id(),
                        it.label(),
                        it.kind(),
                        it.name(),
                        addresses(it.addresses()),
                        it.ttl(),
                        it.operator(),
                        it.accepts(),
                        it.certificate());
            case Scenario it ->
                AskedHosts.in(
                        it.withHappenings(
                                it.happenings().stream().map(this::happening).toList()),
                        this::host);
            case Service _, ServiceRegistry _, Certificate _, Line _, Resolver _, ClientGroup _ -> element;
        };
    }

    private Happening happening(Happening happening) {
        return happening instanceof Happening.RecordChanges(var at, var zone, var entry)
                ? new Happening.RecordChanges(at, zone, entry(entry))
                : happening;
    }

    private ZoneEntry entry(ZoneEntry entry) {
        return switch (entry) {
            case Alias alias -> alias;
            case RecordSet set ->
                set.policy().records().stream().anyMatch(each -> !record(each).equals(each))
                        ? set.withPolicy(set.policy().map(this::record))
                        : set;
        };
    }

    private Rdata record(Rdata record) {
        return switch (record) {
            case Https it -> new Https(it.priority(), it.endpoint(), hints(it.parameters()));
            case Svcb it -> new Svcb(it.priority(), it.endpoint(), hints(it.parameters()));
            default -> record.equals(from.record()) ? to.record() : record;
        };
    }

    private SvcParameters hints(SvcParameters parameters) {
        int key = from.bits() == 32 ? SvcParameters.IPV4_HINT : SvcParameters.IPV6_HINT;
        if (!parameters.values().containsKey(key)) {
            return parameters;
        }
        SortedMap<Integer, String> values = new TreeMap<>(parameters.values());
        values.computeIfPresent(
                key,
                (_, hints) -> Stream.of(hints.split(","))
                        .map(each -> IpAddress.of(each).equals(from) ? to.toString() : each)
                        .distinct()
                        .collect(Collectors.joining(",")));
        return new SvcParameters(values);
    }

    private List<IpAddress> addresses(List<IpAddress> addresses) {
        return addresses.stream()
                .map(each -> each.equals(from) ? to : each)
                .distinct()
                .toList();
    }

    private Host host(Host host) {
        return host.equals(new Host.AtAddress(from)) ? new Host.AtAddress(to) : host;
    }
}
