package fingerpost.check;

import fingerpost.behaviour.Standing;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The indexes that checks share, kept up from one edit to the next. */
final class Index {
    private Topology topology = Topology.EMPTY;
    private Map<DomainName, HostedZone> apexes = Map.of();
    private final Map<Id, NameTable> tables = new HashMap<>();
    private Map<DomainName, List<ZoneEntry>> announced = Map.of();
    private Map<IpAddress, List<Element>> holders = Map.of();
    private Map<DomainName, ExternalEndpoint> endpoints = Map.of();

    /** From now on the design is {@code next}; what that changed. */
    Changes update(Topology next) {
        Changes changes = Changes.none();
        boolean apexesMoved = !apexIds(topology).equals(apexIds(next));
        boolean othersMoved = false;
        for (Element gone : topology.elements()) {
            if (next.find(gone.id()).isEmpty()) {
                othersMoved |= replace(gone, Optional.empty(), changes);
            }
        }
        for (Element element : next.elements()) {
            Element before = topology.find(element.id()).orElse(null);
            if (!same(before, element)) {
                othersMoved |= before != null && replace(before, Optional.of(element), changes);
                othersMoved |= before == null && replace(element, Optional.of(element), changes);
            }
        }
        topology = next;
        if (apexesMoved) {
            changes.of(new Read.Apexes());
        }
        apexes = new LinkedHashMap<>();
        next.zones().forEach(zone -> apexes.putIfAbsent(zone.apex(), zone));
        if (othersMoved) {
            indexOthers(changes);
        }
        return changes;
    }

    /** Whether nothing happened to it; an equal copy costs no more than a second look. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(@Nullable Element before, Element after) {
        return before == after;
    }

    /** Takes in one element; whether it was or is anything but a zone. */
    private boolean replace(Element before, Optional<Element> after, Changes changes) {
        changes.at(Subject.of(before.id()));
        changes.of(new Read.Of(before.id()));
        if (before instanceof HostedZone zone) {
            boolean kept =
                    after.orElse(null) instanceof HostedZone now && now.apex().equals(zone.apex());
            if (!kept && tables.containsKey(zone.id())) {
                tables.get(zone.id()).update(zone.withEntries(List.of()), changes);
                tables.remove(zone.id());
            }
        }
        if (after.orElse(null) instanceof HostedZone zone) {
            tables.computeIfAbsent(zone.id(), any -> new NameTable(zone)).update(zone, changes);
        }
        Stream.concat(Stream.of(before), after.stream())
                .filter(each -> !(each instanceof HostedZone))
                .forEach(each -> changes.of(new Read.All(each.getClass())));
        return !(before instanceof HostedZone)
                || after.filter(each -> !(each instanceof HostedZone)).isPresent();
    }

    private void indexOthers(Changes changes) {
        Map<IpAddress, List<Element>> nowHolders = new HashMap<>();
        Map<DomainName, ExternalEndpoint> nowEndpoints = new HashMap<>();
        for (Element element : topology.elements()) {
            Standing.addresses(element)
                    .forEach(address -> nowHolders
                            .computeIfAbsent(address, any -> new ArrayList<>())
                            .add(element));
            if (element instanceof ExternalEndpoint endpoint) {
                nowEndpoints.putIfAbsent(endpoint.name(), endpoint);
            }
        }
        Map<DomainName, List<ZoneEntry>> nowAnnounced = Announcements.of(topology);
        differing(holders, nowHolders).forEach(address -> changes.of(new Read.Address(address)));
        differing(endpoints, nowEndpoints).forEach(name -> changes.of(new Read.Name(name)));
        differing(announced, nowAnnounced).forEach(name -> changes.of(new Read.Name(name)));
        holders = nowHolders;
        endpoints = nowEndpoints;
        announced = nowAnnounced;
    }

    private static <K, V> Stream<K> differing(Map<K, V> before, Map<K, V> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(key -> !Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))));
    }

    private static Map<Id, DomainName> apexIds(Topology topology) {
        Map<Id, DomainName> apexes = new LinkedHashMap<>();
        topology.zones().forEach(zone -> apexes.put(zone.id(), zone.apex()));
        return apexes;
    }

    Topology topology() {
        return topology;
    }

    Optional<HostedZone> zoneWithApex(DomainName apex) {
        return Optional.ofNullable(apexes.get(apex));
    }

    Optional<NameTable> table(Id zone) {
        return Optional.ofNullable(tables.get(zone));
    }

    Optional<ExternalEndpoint> endpoint(DomainName name) {
        return Optional.ofNullable(endpoints.get(name));
    }

    List<ZoneEntry> announced(DomainName name) {
        return announced.getOrDefault(name, List.of());
    }

    List<Element> holders(IpAddress address) {
        return holders.getOrDefault(address, List.of());
    }
}
