package fingerpost.ingest.caddy;

import fingerpost.dns.DomainName;
import fingerpost.ingest.tree.Place;
import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.Backend;
import fingerpost.topology.Balancing;
import fingerpost.topology.Element;
import fingerpost.topology.HashKey;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.Id;
import fingerpost.topology.Member;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.ProxyPass.BackendTls;
import fingerpost.topology.ProxyPass.HostHeader;
import fingerpost.topology.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Handlers {@code reverse_proxy} as services and backends, which Caddy has no names for: those alike become one. */
final class Passes {
    private static final Set<String> HEADERS = Set.of("Host", "X-Forwarded-Host", "X-Forwarded-Port", "X-Real-Ip");
    private static final Tree.Fields NONE = new Tree.Fields(Map.of(), new Place(1, 1));

    private final Map<String, Backend> backends = new LinkedHashMap<>();
    private final Map<Service, Service> services = new LinkedHashMap<>();
    private final Reading reading;

    Passes(Reading reading) {
        this.reading = reading;
    }

    List<Element> elements() {
        List<Element> elements = new ArrayList<>(backends.values());
        elements.addAll(services.values());
        return elements;
    }

    ProxyPass read(Tree.Fields handler) throws TreeProblem {
        reading.known(
                handler, Set.of("handler", "upstreams", "load_balancing", "health_checks", "headers", "transport"));
        Tree.Fields transport = inside(handler, "transport");
        reading.known(transport, Set.of("protocol", "keep_alive", "tls"));
        Tree.Fields keep = inside(transport, "keep_alive");
        reading.known(keep, Set.of("enabled", "max_idle_conns_per_host"));
        int keepalive = keep.find("max_idle_conns_per_host").isPresent()
                ? (int) keep.get("max_idle_conns_per_host").asWhole(1, 100_000)
                : 0;
        Optional<BackendTls> tls = tls(transport);
        Service service = service(handler, keepalive, tls.isPresent());
        Tree.Fields headers = inside(inside(handler, "headers"), "request");
        reading.known(headers, Set.of("set", "delete"));
        Tree.Fields set = inside(headers, "set");
        reading.known(set, HEADERS);
        List<Tree> hosts = set.items("Host");
        String host = hosts.isEmpty() ? "{http.request.host}" : hosts.getFirst().asText();
        HostHeader sent =
                host.equals("{http.request.host}") ? new HostHeader.Asked() : new HostHeader.Named(DomainName.of(host));
        return new ProxyPass(service.id(), sent, headers.items("delete").isEmpty(), tls);
    }

    private Optional<BackendTls> tls(Tree.Fields transport) throws TreeProblem {
        if (transport.find("tls").isEmpty()) {
            return Optional.empty();
        }
        Tree.Fields tls = inside(transport, "tls");
        reading.known(tls, Set.of("server_name", "insecure_skip_verify"));
        boolean verify = tls.find("insecure_skip_verify").isEmpty()
                || !tls.get("insecure_skip_verify").asFlag();
        return Optional.of(new BackendTls(DomainName.of(tls.get("server_name").asText()), verify));
    }

    private Service service(Tree.Fields handler, int keepalive, boolean tls) throws TreeProblem {
        Tree.Fields balance = inside(handler, "load_balancing");
        reading.known(balance, Set.of("selection_policy", "retries"));
        Tree.Fields policy = inside(balance, "selection_policy");
        reading.known(policy, Set.of("policy", "name", "field", "choose"));
        String how = policy.text("policy", "random");
        Tree.Fields checks = inside(handler, "health_checks");
        reading.known(checks, Set.of("active", "passive"));
        Tree.Fields passive = inside(checks, "passive");
        reading.known(passive, Set.of("fail_duration", "max_fails"));
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (Tree each : handler.items("upstreams")) {
            reading.known(each.asFields(), Set.of("dial"));
            weights.merge(each.asFields().get("dial").asText(), 1, Integer::sum);
        }
        boolean passively = passive.find("max_fails").isPresent();
        int fails =
                passively ? (int) passive.get("max_fails").asWhole(1, Integer.MAX_VALUE) : weights.size() < 2 ? 1 : 0;
        Duration period = passively
                ? Duration.ofNanos(passive.get("fail_duration").asWhole(1, 999_999_999_999_999_999L))
                : Duration.ofSeconds(10);
        List<Member> members = new ArrayList<>();
        for (Map.Entry<String, Integer> each : weights.entrySet()) {
            boolean backup = how.equals("first") && !members.isEmpty();
            members.add(new Member(backend(each.getKey()), each.getValue(), backup, false, fails, period));
        }
        Optional<String> cookie = how.equals("cookie") ? Optional.of(policy.text("name", "lb")) : Optional.empty();
        Id none = Id.of("service");
        Service alike = new Service(none, "", members, balancing(how, policy), cookie, keepalive, active(checks, tls));
        return services.computeIfAbsent(alike, any -> {
            Id id = Id.of("service-" + (services.size() + 1));
            return new Service(
                    id,
                    "Service " + (services.size() + 1),
                    any.members(),
                    any.balancing(),
                    any.stickyCookie(),
                    any.keepalive(),
                    any.active());
        });
    }

    private static Balancing balancing(String how, Tree.Fields policy) throws TreeProblem {
        return switch (how) {
            case "round_robin", "cookie", "first" -> new Balancing.RoundRobin();
            case "least_conn" -> new Balancing.LeastConnections();
            case "ip_hash" -> new Balancing.Hash(new HashKey.ClientAddress(), false);
            case "uri_hash" -> new Balancing.Hash(new HashKey.RequestUri(), false);
            case "random_choose", "random" -> new Balancing.RandomTwo();
            case "header" -> {
                if (policy.text("field", "").equals("Host")) {
                    yield new Balancing.Hash(new HashKey.AskedHost(), false);
                }
                throw policy.get("field").expected("Host, which a design can hash");
            }
            default -> throw policy.expected("a policy that a design has, not " + how);
        };
    }

    private Optional<HealthCheck> active(Tree.Fields checks, boolean tls) throws TreeProblem {
        if (checks.find("active").isEmpty()) {
            return Optional.empty();
        }
        Tree.Fields active = inside(checks, "active");
        reading.known(active, Set.of("uri", "port", "interval", "timeout"));
        return Optional.of(new HealthCheck(
                tls ? HealthCheck.Probe.HTTPS : HealthCheck.Probe.HTTP,
                (int) active.get("port").asWhole(1, 65535),
                active.get("uri").asText(),
                Duration.ofNanos(active.get("interval").asWhole(1, Long.MAX_VALUE)),
                Duration.ofNanos(active.get("timeout").asWhole(1, Long.MAX_VALUE)),
                1,
                1));
    }

    private Id backend(String dial) {
        Backend known = backends.get(dial);
        if (known != null) {
            return known.id();
        }
        int colon = dial.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException(dial + " has no port.");
        }
        Host host = Host.of(dial.substring(0, colon));
        Id id = Id.from(
                "backend-" + dial,
                each -> backends.values().stream().anyMatch(other -> other.id().equals(each)));
        backends.put(dial, Backend.of(id, dial, host, Integer.parseInt(dial.substring(colon + 1))));
        return id;
    }

    private static Tree.Fields inside(Tree.Fields fields, String name) throws TreeProblem {
        Optional<Tree> found = fields.find(name);
        return found.isPresent() ? found.get().asFields() : NONE;
    }
}
