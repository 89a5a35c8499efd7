package fingerpost.export.nginx;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Socket;
import fingerpost.export.proxy.Sockets;
import fingerpost.topology.Certificate;
import fingerpost.topology.Location;
import fingerpost.topology.Server;
import fingerpost.topology.ServerName;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The {@code server} block of one server of a proxy. */
final class ServerBlock {
    private final Topology topology;
    private final Sockets sockets;
    private final NginxVersion version;
    private final Words words;
    private final Losses losses;

    ServerBlock(Topology topology, Sockets sockets, NginxVersion version, Words words, Losses losses) {
        this.topology = topology;
        this.sockets = sockets;
        this.version = version;
        this.words = words;
        this.losses = losses;
    }

    /** The block; empty where the proxy has no address of a family that the server listens on. */
    Optional<Directive> of(int place, Server server) throws Refusal {
        Collection<Socket> own = sockets.of(place);
        if (own.isEmpty()) {
            losses.approximate(
                    words.subject(),
                    "The server " + server.title()
                            + " listens only where the proxy has no address; nobody reaches it and it is left out.");
            return Optional.empty();
        }
        List<Node> block = new ArrayList<>(
                ListenDirectives.of(own, sockets::isTls, socket -> sockets.isDefault(socket, place), version));
        block.add(names(server));
        if (own.stream().anyMatch(sockets::isTls)) {
            block.addAll(certificate(server));
        }
        block.addAll(locations(server));
        return Optional.of(Directive.block("server", List.of(), block));
    }

    private Directive names(Server server) throws Refusal {
        Set<String> names = new LinkedHashSet<>();
        for (ServerName name : server.names()) {
            names.add(words.serverName(name));
        }
        return new Directive("server_name", names.isEmpty() ? List.of("_") : List.copyOf(names), Optional.empty());
    }

    private List<Node> certificate(Server server) throws Refusal {
        Optional<Certificate> found = server.certificate().map(id -> topology.get(id, Certificate.class));
        if (found.isEmpty()) {
            losses.approximate(
                    words.subject(),
                    "The server " + server.title()
                            + " has no certificate, without which nginx does not start: it refuses the TLS handshake.");
            return List.of(Directive.of("ssl_reject_handshake", "on"));
        }
        Certificate certificate = found.get();
        Subject subject = Subject.of(certificate.id());
        losses.exact(subject);
        if (certificate.file().isEmpty()) {
            losses.cannot(
                    subject,
                    "The certificate names no file, without which nginx does not start: its servers refuse the TLS"
                            + " handshake. Say where its file lies.");
            return List.of(Directive.of("ssl_reject_handshake", "on"));
        }
        Words files = new Words(subject);
        String key = certificate.keyFile().isEmpty() ? certificate.file() : certificate.keyFile();
        return List.of(
                Directive.of("ssl_certificate", files.file(certificate.file())),
                Directive.of("ssl_certificate_key", files.file(key)));
    }

    private List<Node> locations(Server server) throws Refusal {
        LocationBlock blocks = new LocationBlock(topology, words, losses);
        Map<List<String>, Directive> taken = new LinkedHashMap<>();
        for (Location location : server.locations()) {
            Directive block = blocks.of(location);
            if (taken.putIfAbsent(block.arguments(), block) != null) {
                losses.approximate(
                        words.subject(),
                        location.match() + " is for nginx the same location as one before it in the server "
                                + server.title() + " and is left out.");
            }
        }
        if (!taken.containsKey(List.of("/"))) {
            taken.put(List.of("/"), Directive.block("location", List.of("/"), List.of(Directive.of("return", "404"))));
        }
        List<Node> nodes = new ArrayList<>(taken.values());
        nodes.addAll(TrailingSlash.guards(taken));
        return nodes;
    }
}
