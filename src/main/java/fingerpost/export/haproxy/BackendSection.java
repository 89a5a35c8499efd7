package fingerpost.export.haproxy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Member;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code backend} of a service, reached in one way. */
final class BackendSection {
    private final Service service;
    private final Losses losses;
    private final Subject subject;
    private final List<Node> nodes = new ArrayList<>();

    private BackendSection(Service service, Losses losses) {
        this.service = service;
        this.losses = losses;
        this.subject = Subject.of(service.id());
    }

    /** The section; the service has at least one backend. */
    static Section of(Topology topology, Service service, ProxyPass pass, PlainWords words, Losses losses)
            throws Refusal {
        BackendSection section = new BackendSection(service, losses);
        section.balance();
        section.probe();
        ServerLine servers = new ServerLine(topology, service, pass, losses);
        for (Member member : service.members()) {
            section.nodes.add(servers.of(member));
        }
        return Section.of("backend", Actions.backend(pass, words), section.nodes);
    }

    private void balance() {
        nodes.add(new Remark(service.label()));
        switch (service.balancing()) {
            case Balancing.RoundRobin _ -> balance("roundrobin");
            case Balancing.LeastConnections _ -> balance("leastconn");
            case Balancing.IpHash _ -> {
                balance("source");
                losses.approximate(
                        subject, "HAProxy hashes the whole address of a client, nginx's ip_hash three octets of IPv4.");
            }
            case Balancing.Hash hash -> hash(hash);
            case Balancing.RandomTwo _ -> balance("random(2)");
        }
        service.stickyCookie()
                .ifPresent(name -> nodes.add(Line.of("cookie", name, "insert", "indirect", "nocache", "httponly")));
        if (service.keepalive() == 0) {
            nodes.add(Line.of("option", "http-server-close"));
        }
    }

    private void hash(Balancing.Hash hash) {
        switch (hash.key()) {
            case HashKey.ClientAddress _ -> balance("source");
            case HashKey.AskedHost _ -> nodes.add(Line.of("balance", "hash", "var(txn.host)"));
            case HashKey.RequestUri _ -> {
                balance("uri");
                losses.approximate(subject, "HAProxy hashes the path without its query (balance uri).");
            }
            case HashKey.Cookie cookie -> nodes.add(Line.of("balance", "hash", "req.cook(" + cookie.name() + ")"));
        }
        if (hash.consistent()) {
            nodes.add(Line.of("hash-type", "consistent"));
        }
    }

    private void balance(String word) {
        nodes.add(Line.of("balance", word));
    }

    private void probe() throws Refusal {
        Optional<HealthCheck> active = service.active();
        if (active.isEmpty()) {
            return;
        }
        HealthCheck check = active.get();
        if (check.probe() != HealthCheck.Probe.TCP) {
            String path = new PlainWords(subject, "HAProxy").probe(check.path());
            nodes.add(Line.of("option", "httpchk"));
            nodes.add(Line.of("http-check", "send", "meth", "GET", "uri", path));
        }
        nodes.add(Line.of("timeout", "check", Milliseconds.of(check.timeout())));
    }
}
