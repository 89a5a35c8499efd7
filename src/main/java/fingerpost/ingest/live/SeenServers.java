package fingerpost.ingest.live;

import fingerpost.dns.DomainName;
import fingerpost.topology.Action;
import fingerpost.topology.Certificate;
import fingerpost.topology.Id;
import fingerpost.topology.Listen;
import fingerpost.topology.Location;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.wire.web.ServedCertificate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Servers of a proxy from what its hosts answer: hosts that are treated alike are names of one server. */
final class SeenServers {
    private final Ids ids;
    private final Map<String, Certificate> certificates = new LinkedHashMap<>();

    SeenServers(Ids ids) {
        this.ids = ids;
    }

    /** The certificates seen so far, each once. */
    List<Certificate> certificates() {
        return List.copyOf(certificates.values());
    }

    private record Alike(Optional<Action> plain, Optional<Action> secure, Optional<Id> certificate) {}

    List<Server> of(List<SeenHost> hosts) {
        Map<Alike, List<ServerName>> groups = new LinkedHashMap<>();
        for (SeenHost host : hosts) {
            if (host.answers()) {
                Optional<Id> certificate = host.secure().isPresent()
                        ? host.certificate()
                                .map(each -> certificate(each, host.name()).id())
                        : Optional.empty();
                groups.computeIfAbsent(new Alike(host.plain(), host.secure(), certificate), _ -> new ArrayList<>())
                        .add(WebFronts.serverName(host.name()));
            }
        }
        List<Server> servers = new ArrayList<>();
        groups.forEach((alike, names) -> servers.addAll(servers(alike, names)));
        return servers;
    }

    private static List<Server> servers(Alike alike, List<ServerName> names) {
        if (alike.plain().isPresent() && alike.plain().equals(alike.secure())) {
            return List.of(new Server(
                    List.of(Listen.http(), Listen.https()),
                    names,
                    alike.certificate(),
                    List.of(Location.all(alike.plain().get()))));
        }
        return Stream.concat(
                        alike.plain().stream().map(action -> server(Listen.http(), names, Optional.empty(), action)),
                        alike.secure().stream()
                                .map(action -> server(Listen.https(), names, alike.certificate(), action)))
                .toList();
    }

    private static Server server(Listen listen, List<ServerName> names, Optional<Id> certificate, Action action) {
        return new Server(List.of(listen), names, certificate, List.of(Location.all(action)));
    }

    private Certificate certificate(ServedCertificate served, DomainName host) {
        return certificates.computeIfAbsent(served.fingerprint(), _ -> {
            String name = (host.isWildcard() ? host.parent() : host).host();
            return new Certificate(
                    ids.of("certificate-" + name),
                    "Certificate of " + name
                            + served.organisation().map(each -> " by " + each).orElse(""),
                    served.names().stream()
                            .flatMap(SeenServers::name)
                            .distinct()
                            .toList(),
                    Optional.of(served.notAfter().atZone(ZoneOffset.UTC).toLocalDate()),
                    "/etc/ssl/" + name + "/fullchain.pem",
                    "/etc/ssl/" + name + "/privkey.pem");
        });
    }

    private static Stream<DomainName> name(String text) {
        try {
            return Stream.of(DomainName.of(text));
        } catch (IllegalArgumentException strange) {
            return Stream.of();
        }
    }
}
