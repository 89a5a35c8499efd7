package fingerpost.export.nginx;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Endpoint;
import fingerpost.topology.Balancing;
import fingerpost.topology.HashKey;
import fingerpost.topology.Host;
import fingerpost.topology.Member;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code upstream} of one service. */
final class UpstreamBlock {
    private static final Duration USUAL_FAIL_TIMEOUT = Duration.ofSeconds(10);

    private final Topology topology;
    private final Service service;
    private final NginxVersion version;
    private final Losses losses;
    private final Subject subject;
    private final List<Node> block = new ArrayList<>();

    private UpstreamBlock(Topology topology, Service service, NginxVersion version, Losses losses) {
        this.topology = topology;
        this.service = service;
        this.version = version;
        this.losses = losses;
        this.subject = Subject.of(service.id());
    }

    /** The block; empty for a service without backends, which nginx refuses. */
    static Optional<Directive> of(Topology topology, Service service, NginxVersion version, Losses losses)
            throws Refusal {
        return new UpstreamBlock(topology, service, version, losses).make();
    }

    private Optional<Directive> make() throws Refusal {
        losses.exact(subject);
        if (service.members().isEmpty()) {
            losses.cannot(
                    subject,
                    "The service has no backends, and nginx refuses an empty upstream: its locations answer 502.");
            return Optional.empty();
        }
        block.add(Directive.of(
                "zone", service.id().text(), 64 * (1 + service.members().size() / 64) + "k"));
        balancing().ifPresent(block::add);
        servers();
        if (version.hasStickyCookie() && service.stickyCookie().isPresent()) {
            block.add(Directive.of("sticky", "cookie", service.stickyCookie().get(), "path=/", "httponly"));
        }
        if (service.keepalive() > 0) {
            block.add(Directive.of("keepalive", Integer.toString(service.keepalive())));
        }
        service.active()
                .ifPresent(check -> losses.approximate(
                        subject,
                        "Open source nginx sends no probes (health_check is of NGINX Plus): it notices failures in the"
                                + " traffic, by max_fails and fail_timeout. HAProxy can probe (option httpchk)."));
        return Optional.of(Directive.block("upstream", List.of(service.id().text()), block));
    }

    private Optional<Node> balancing() {
        if (isStickyByHash()) {
            String cookie = service.stickyCookie().orElseThrow();
            losses.approximate(
                    subject,
                    "Before 1.29.6 nginx sets no cookie of its own (sticky cookie): requests are spread by a hash of"
                            + " the cookie " + cookie + ", which the application has to set, instead of by "
                            + service.balancing().word() + ". Requests without the cookie go round robin.");
            return Optional.of(Directive.of("hash", "$cookie_" + cookie, "consistent"));
        }
        return switch (service.balancing()) {
            case Balancing.RoundRobin _ -> Optional.empty();
            case Balancing.LeastConnections _ -> Optional.of(Directive.of("least_conn"));
            case Balancing.IpHash _ -> Optional.of(Directive.of("ip_hash"));
            case Balancing.Hash hash ->
                Optional.of(
                        hash.consistent()
                                ? Directive.of("hash", key(hash.key()), "consistent")
                                : Directive.of("hash", key(hash.key())));
            case Balancing.RandomTwo _ -> Optional.of(Directive.of("random", "two"));
        };
    }

    private boolean isStickyByHash() {
        return service.stickyCookie().isPresent() && !version.hasStickyCookie();
    }

    private static String key(HashKey key) {
        return switch (key) {
            case HashKey.ClientAddress _ -> "$remote_addr";
            case HashKey.AskedHost _ -> "$host";
            case HashKey.RequestUri _ -> "$request_uri";
            case HashKey.Cookie cookie -> "$cookie_" + cookie.name();
        };
    }

    private void servers() throws Refusal {
        boolean onlyBackups = service.members().stream().allMatch(Member::backup);
        boolean noBackups = isStickyByHash()
                || switch (service.balancing()) {
                    case Balancing.RoundRobin _, Balancing.LeastConnections _ -> false;
                    case Balancing.IpHash _, Balancing.Hash _, Balancing.RandomTwo _ -> true;
                };
        if (onlyBackups) {
            losses.approximate(
                    subject, "nginx refuses an upstream of backups only, so they are written as ordinary servers.");
        }
        for (Member member : service.members()) {
            Directive server = server(member, member.backup() && !onlyBackups);
            if (member.backup() && !onlyBackups && noBackups) {
                losses.approximate(
                        subject,
                        "nginx has no backup beside a hash or random: " + member.backend()
                                + " is left out. Use round robin or" + " least_conn to have a backup.");
                block.add(new Remark("left out, no backup beside a hash or random: server "
                        + server.arguments().getFirst()));
            } else {
                block.add(server);
            }
        }
    }

    private Directive server(Member member, boolean backup) throws Refusal {
        List<String> words = new ArrayList<>();
        words.add(endpoint(member));
        if (member.weight() != 1) {
            words.add("weight=" + member.weight());
        }
        if (member.maxFails() != 1) {
            words.add("max_fails=" + member.maxFails());
        }
        if (!member.failTimeout().equals(USUAL_FAIL_TIMEOUT)) {
            words.add("fail_timeout=" + seconds(member) + "s");
        }
        if (backup) {
            words.add("backup");
        }
        if (member.down()) {
            words.add("down");
        }
        return new Directive("server", words, Optional.empty());
    }

    private long seconds(Member member) {
        long seconds = Math.min(member.failTimeout().plusNanos(999_999_999).toSeconds(), Integer.MAX_VALUE / 1000);
        if (!Duration.ofSeconds(seconds).equals(member.failTimeout())) {
            losses.approximate(subject, "nginx counts fail_timeout in whole seconds: " + seconds + " s are written.");
        }
        return seconds;
    }

    private String endpoint(Member member) throws Refusal {
        Subject backend = Subject.of(member.backend());
        losses.exact(backend);
        Words words = new Words(backend);
        Endpoint endpoint = Endpoint.of(topology, member.backend());
        if (endpoint.host() instanceof Host.AtName named) {
            losses.approximate(
                    backend,
                    "nginx looks " + named.name()
                            + " up once, when it starts, and does not start while there is no answer. Reload it when"
                            + " the address changes, write the address, or from 1.27.3 on add resolve with a"
                            + " resolver.");
        }
        return words.endpoint(endpoint.host(), endpoint.port());
    }
}
