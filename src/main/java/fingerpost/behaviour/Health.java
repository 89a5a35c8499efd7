package fingerpost.behaviour;

import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.Element;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether a record would pass a health check: what stands at its address listens on the probed port and is up; for a
 * record that names a host, any address of that host. Where the design does not say what stands there, it passes.
 */
final class Health {
    private static final int MAX_LINKS = 8;
    private static final Set<RecordType> LINKS = Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    private final Standing standing;
    private final Map<DomainName, List<Rdata>> links = new HashMap<>();

    Health(Topology topology, Standing standing) {
        this.standing = standing;
        topology.zones().stream().flatMap(zone -> zone.entries().stream()).forEach(this::link);
    }

    boolean passes(Rdata record, HealthCheck check, DesignState state) {
        return passes(record, check, state, MAX_LINKS);
    }

    /** How long the check needs at least to change its mind about what stands behind the record; empty where nobody probes. */
    Optional<Duration> untilChange(Rdata record, HealthCheck check, DesignState state) {
        return behind(record, check, MAX_LINKS)
                .map(each -> state.untilChange(each.id(), check))
                .min(Duration::compareTo);
    }

    private Stream<Element> behind(Rdata record, HealthCheck check, int linksLeft) {
        Stream<Element> here =
                Addresses.of(record).stream().flatMap(address -> standing.listening(address, check.port()).stream());
        Stream<Element> there = record.target().stream()
                .flatMap(name -> Stream.concat(
                        standing.named(name).stream(),
                        linksLeft == 0
                                ? Stream.of()
                                : links.getOrDefault(name, List.of()).stream()
                                        .flatMap(each -> behind(each, check, linksLeft - 1))));
        return Stream.concat(here, there);
    }

    private void link(ZoneEntry entry) {
        List<Rdata> records = links.computeIfAbsent(entry.owner(), any -> new ArrayList<>());
        switch (entry) {
            case Alias alias -> records.add(new Cname(alias.target()));
            case RecordSet set -> {
                if (LINKS.contains(set.type())) {
                    records.addAll(set.policy().records());
                }
            }
        }
    }

    private boolean passes(Rdata record, HealthCheck check, DesignState state, int linksLeft) {
        return Addresses.of(record)
                .map(address -> passes(address, check, state))
                .or(() -> record.target().map(name -> passes(name, check, state, linksLeft)))
                .orElse(true);
    }

    private boolean passes(IpAddress address, HealthCheck check, DesignState state) {
        return standing.at(address).isEmpty()
                || standing.listening(address, check.port()).stream()
                        .anyMatch(element -> !state.seemsDown(element.id(), check));
    }

    private boolean passes(DomainName name, HealthCheck check, DesignState state, int linksLeft) {
        List<Element> named = standing.named(name);
        if (!named.isEmpty()) {
            return named.stream().anyMatch(element -> !state.seemsDown(element.id(), check));
        }
        List<Rdata> records = links.getOrDefault(name, List.of());
        return linksLeft == 0
                || records.isEmpty()
                || records.stream().anyMatch(record -> passes(record, check, state, linksLeft - 1));
    }
}
