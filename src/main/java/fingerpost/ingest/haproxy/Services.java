package fingerpost.ingest.haproxy;

import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The services and backends of a file: what is one service, reached in several ways, becomes one again. */
final class Services {
    /** The service of a {@code backend} section and how its servers are spoken to. */
    record Way(Id service, Optional<BackendTls> tls) {}

    private final Map<Id, Element> elements = new LinkedHashMap<>();
    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Set<Id> reserved = new LinkedHashSet<>();
    private final Said said;

    Services(Said said) {
        this.said = said;
    }

    void add(Section section) {
        ReadBackend read = new ReadBackend(section, said);
        try {
            Id plain = id(read.name().split("\\.", 2)[0]);
            Service service = service(plain, read);
            Element known = elements.get(plain);
            if (known != null && !known.equals(service)) {
                service = service(Id.from(read.name(), this::isTaken), read);
            }
            elements.put(service.id(), service);
            ways.put(read.name(), new Way(service.id(), read.tls()));
        } catch (IllegalArgumentException wrong) {
            said.error(
                    "unreadable-backend",
                    section.head().number(),
                    1,
                    "The backend " + read.name() + " cannot be a service: " + wrong.getMessage());
        }
    }

    Optional<Way> find(String backend) {
        return Optional.ofNullable(ways.get(backend));
    }

    List<Element> elements() {
        return List.copyOf(elements.values());
    }

    boolean isTaken(Id id) {
        return elements.containsKey(id) || reserved.contains(id);
    }

    private Id id(String text) {
        return text.matches("[a-z0-9][a-z0-9_-]{0,63}") ? Id.of(text) : Id.from(text, this::isTaken);
    }

    private Service service(Id id, ReadBackend read) {
        reserved.add(id);
        List<Member> members = new ArrayList<>();
        for (ReadServer server : read.servers()) {
            try {
                members.add(member(server, read));
            } catch (IllegalArgumentException wrong) {
                said.error(
                        "unreadable-server",
                        server.line().number(),
                        1,
                        "The server " + server.name() + " cannot be read: " + wrong.getMessage());
            }
        }
        return new Service(id, read.label(), members, read.balancing(), read.cookie(), read.keepalive(), read.active());
    }

    private Member member(ReadServer server, ReadBackend read) {
        boolean passive = server.has("error-limit");
        boolean alone = read.servers().size() < 2;
        Duration period = passive && read.active().isEmpty()
                ? server.find("inter").map(Period::of).orElse(Duration.ofSeconds(2))
                : Duration.ofSeconds(10);
        return new Member(
                backend(server),
                server.number("weight", 1),
                server.has("backup"),
                server.has("disabled"),
                server.number("error-limit", alone ? 1 : 0),
                period);
    }

    private Id backend(ReadServer server) {
        int colon = server.where().lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(server.where() + " has no port.");
        }
        Host host = Host.of(server.where().substring(0, colon));
        int port = Integer.parseInt(server.where().substring(colon + 1));
        Id id = id(server.name());
        Backend backend = Backend.of(id, server.name(), host, port);
        Element known = elements.get(id);
        if (isTaken(id) && !backend.equals(known)) {
            Optional<Id> same = elements.values().stream()
                    .filter(each -> each instanceof Backend other
                            && other.host().equals(host)
                            && other.port() == port
                            && other.label().equals(server.name()))
                    .map(Element::id)
                    .findFirst();
            if (same.isPresent()) {
                return same.get();
            }
            id = Id.from(server.name(), this::isTaken);
            backend = Backend.of(id, server.name(), host, port);
        }
        elements.put(id, backend);
        return id;
    }
}
