package fingerpost.ui.walk;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Alias;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Listen;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Topology;
import fingerpost.topology.ZoneEntry;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The URL that a person would try first in a design. */
final class FirstUrl {
    private static final Set<RecordType> WEB = Set.of(RecordType.A, RecordType.AAAA, RecordType.CNAME);

    private FirstUrl() {}

    static Optional<String> of(Topology topology) {
        return Stream.concat(served(topology), named(topology)).findFirst();
    }

    private static Stream<String> served(Topology topology) {
        return topology.proxies().stream()
                .flatMap(proxy -> proxy.servers().stream())
                .filter(server -> server.names().stream().anyMatch(name -> name.form() == ServerName.Form.EXACT))
                .flatMap(server -> server.names().stream()
                        .filter(name -> name.form() == ServerName.Form.EXACT)
                        .map(name -> scheme(server) + name.name().host() + "/"));
    }

    private static String scheme(Server server) {
        return server.listens().stream().anyMatch(Listen::tls) ? "https://" : "http://";
    }

    private static Stream<String> named(Topology topology) {
        return topology.zones().stream()
                .flatMap(zone ->
                        zone.entries().stream().filter(FirstUrl::leadsToWeb).map(ZoneEntry::owner))
                .filter(owner -> !owner.isWildcard() && !servers(topology).contains(owner))
                .sorted(Comparator.comparing(owner -> !owner.labels().getFirst().equals("www")))
                .map(owner -> "https://" + owner.host() + "/");
    }

    /** The names of the authoritative servers, which no browser visits. */
    private static Set<DomainName> servers(Topology topology) {
        return topology.zones().stream()
                .flatMap(HostedZone::recordSets)
                .filter(set -> set.type().equals(RecordType.NS))
                .flatMap(set -> set.targets().stream())
                .collect(Collectors.toSet());
    }

    private static boolean leadsToWeb(ZoneEntry entry) {
        return switch (entry) {
            case Alias _ -> true;
            case RecordSet set -> WEB.contains(set.type());
        };
    }
}
