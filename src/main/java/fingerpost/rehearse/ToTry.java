package fingerpost.rehearse;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Line;
import fingerpost.topology.ServiceRegistry;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import fingerpost.wire.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands that show a design at work, for a person to copy. */
public final class ToTry {
    private static final int MOST = 4;
    private static final Set<String> TELLING = Set.of("A", "AAAA", "CNAME", "ALIAS", "HTTPS", "SRV");

    private ToTry() {}

    /** Questions for {@code dig}: of each zone the apex or a few names, and one for each line. */
    public static List<String> dig(Topology topology, Server at) {
        String asking = "dig @" + at.address() + " -p " + at.port() + " ";
        List<String> calls = new ArrayList<>();
        for (HostedZone zone : topology.zones()) {
            names(topology, zone).limit(MOST).forEach(each -> calls.add(asking + each));
        }
        Optional<String> first =
                topology.zones().stream().flatMap(zone -> names(topology, zone)).findFirst();
        for (Line line : topology.all(Line.class).stream().limit(MOST).toList()) {
            line.networks().stream()
                    .findFirst()
                    .ifPresent(network -> first.ifPresent(
                            name -> calls.add(asking + name + " +subnet=" + network + "    # as " + line.label())));
        }
        return calls;
    }

    /** How an instance writes itself into its registry. */
    public static List<String> update(Topology topology, Server at) {
        return topology.all(ServiceRegistry.class).stream()
                .flatMap(registry ->
                        topology.zoneFor(registry.serviceName()).stream().map(zone -> update(registry, zone, at)))
                .toList();
    }

    private static String update(ServiceRegistry registry, HostedZone zone, Server at) {
        DomainName host = zone.apex().child("new-instance");
        return Stream.of(
                        "server " + at.address() + " " + at.port(),
                        "zone " + zone.apex(),
                        "update add " + registry.serviceName() + " " + registry.ttl() + " SRV 10 10 8080 " + host,
                        "update add " + host + " " + registry.ttl() + " A 203.0.113.250",
                        "send")
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> names(Topology topology, HostedZone zone) {
        Set<DomainName> servers = zone.recordSets()
                .filter(set -> set.type().equals(RecordType.NS))
                .flatMap(set -> set.policy().records().stream())
                .flatMap(each -> each.target().stream())
                .collect(Collectors.toSet());
        Stream<String> entries = zone.entries().stream()
                .filter(each -> TELLING.contains(each.typeName()) && !servers.contains(each.owner()))
                .map(ToTry::question);
        Stream<String> announced = topology.all(ServiceRegistry.class).stream()
                .filter(each -> topology.zoneFor(each.serviceName()).equals(Optional.of(zone)))
                .map(each -> each.serviceName().host() + " SRV");
        return Stream.concat(entries, announced).distinct();
    }

    private static String question(ZoneEntry entry) {
        DomainName owner = entry.owner();
        String name = (owner.isWildcard() ? owner.parent().child("anything") : owner).host();
        return switch (entry.typeName()) {
            case "AAAA", "HTTPS", "SRV" -> name + " " + entry.typeName();
            default -> name;
        };
    }
}
