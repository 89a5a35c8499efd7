package fingerpost.check;

import fingerpost.behaviour.ProxyIndex;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.topology.Element;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Proxy;
import fingerpost.topology.ZoneEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a check may ask about a design. It remembers what was asked, so that one edit repeats only what it touches. */
public final class Design {
    private final Index index;
    private final LocalDate today;
    private Set<Read> reads = new HashSet<>();
    private final Map<DomainName, Place> places = new HashMap<>();
    private final Map<DomainName, Chain> chains = new HashMap<>();
    private final IdentityHashMap<Proxy, ProxyIndex> servers = new IdentityHashMap<>();

    Design(Index index, LocalDate today) {
        this.index = index;
        this.today = today;
    }

    /** What was asked since the last call of this, which begins anew. */
    Set<Read> takeReads() {
        Set<Read> taken = reads;
        reads = new HashSet<>();
        places.clear();
        chains.clear();
        return taken;
    }

    /** The day on which the design is looked at. */
    public LocalDate today() {
        return today;
    }

    public <E extends Element> Optional<E> find(Id id, Class<E> kind) {
        reads.add(new Read.Of(id));
        return index.topology().find(id, kind);
    }

    /** The element of that id and kind, for references that the topology has already accepted. */
    public <E extends Element> E get(Id id, Class<E> kind) {
        reads.add(new Read.Of(id));
        return index.topology().get(id, kind);
    }

    /** Which server of a proxy of this design takes a request; made once for all names that ask. */
    ProxyIndex servers(Proxy proxy) {
        return servers.computeIfAbsent(proxy, ProxyIndex::new);
    }

    /** All elements of a kind, in the order of the topology; zones are found by name instead. */
    public <E extends Element> List<E> all(Class<E> kind) {
        if (kind.equals(HostedZone.class)) {
            throw new IllegalArgumentException("Zones are found by name.");
        }
        reads.add(new Read.All(kind));
        return index.topology().all(kind);
    }

    /** The id of the zone with that apex. */
    public Optional<Id> zoneWithApex(DomainName apex) {
        reads.add(new Read.Apexes());
        return index.zoneWithApex(apex).map(HostedZone::id);
    }

    /** The ids of all zones with that apex. */
    public List<Id> zonesWithApex(DomainName apex) {
        reads.add(new Read.Apexes());
        return index.topology().zones().stream()
                .filter(zone -> zone.apex().equals(apex))
                .map(HostedZone::id)
                .toList();
    }

    /** The apex of the closest zone at or above that name. */
    public Optional<DomainName> apexOf(DomainName name) {
        reads.add(new Read.Apexes());
        DomainName at = name;
        while (index.zoneWithApex(at).isEmpty()) {
            if (at.isRoot()) {
                return Optional.empty();
            }
            at = at.parent();
        }
        return Optional.of(at);
    }

    /** What stands at that owner in that zone, in the order of the type names. */
    public List<ZoneEntry> at(Id zone, DomainName owner) {
        reads.add(new Read.Name(owner));
        return index.table(zone).map(table -> table.at(owner)).orElse(List.of());
    }

    /** The names in that zone at which it delegates. */
    public Set<DomainName> cuts(Id zone) {
        reads.add(new Read.Cuts(zone));
        return index.table(zone).map(NameTable::cuts).orElse(Set.of());
    }

    /** The names in that zone that hold a DNAME. */
    public Set<DomainName> renamings(Id zone) {
        reads.add(new Read.Cuts(zone));
        return index.table(zone).map(NameTable::renamings).orElse(Set.of());
    }

    /** The addresses of the A and AAAA records of that zone, in order. */
    public Set<IpAddress> addressesIn(Id zone) {
        reads.add(new Read.Addresses(zone));
        return index.table(zone).map(table -> table.holders().keySet()).orElse(Set.of());
    }

    /** What the design says about that name. */
    public Place place(DomainName name) {
        Place known = places.get(name);
        if (known == null) {
            known = new Places(this, index).place(name);
            places.put(name, known);
        }
        return known;
    }

    /** Where that name leads through aliases. */
    public Chain chain(DomainName name) {
        Chain known = chains.get(name);
        if (known == null) {
            known = Chain.from(name, this);
            chains.put(name, known);
        }
        return known;
    }

    /** The addresses that a client ends up with that looks up that name, whatever line it is on. */
    public Set<IpAddress> addresses(DomainName name) {
        Set<IpAddress> found = new LinkedHashSet<>();
        for (Place end : chain(name).ends()) {
            found.addAll(end.addresses());
            endpoint(end.name()).ifPresent(endpoint -> found.addAll(endpoint.addresses()));
        }
        return found;
    }

    /** The external endpoint that is reached by that name. */
    public Optional<ExternalEndpoint> endpoint(DomainName name) {
        reads.add(new Read.Name(name));
        return index.endpoint(name);
    }

    /** The proxies, endpoints, backends and routers that have that address. */
    public List<Element> holders(IpAddress address) {
        reads.add(new Read.Address(address));
        return index.holders(address);
    }

    /** The elements of one kind that have that address. */
    public <E extends Element> List<E> holders(IpAddress address, Class<E> kind) {
        return holders(address).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether some CNAME or ALIAS of the design names that target. */
    public boolean hasAlias(DomainName target) {
        reads.add(new Read.Aliases(target));
        return index.topology().zones().stream()
                .flatMap(zone -> index.table(zone.id()).stream())
                .anyMatch(table -> table.pointsAt(target));
    }

    /** The owners whose A or AAAA records say that address, in all zones. */
    public Set<DomainName> namesWith(IpAddress address) {
        reads.add(new Read.Address(address));
        Set<DomainName> names = new LinkedHashSet<>();
        for (HostedZone zone : index.topology().zones()) {
            index.table(zone.id())
                    .ifPresent(table -> names.addAll(table.holders().getOrDefault(address, Set.of())));
        }
        return names;
    }
}
