package fingerpost.export.haproxy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.proxy.Endpoint;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Host;
import fingerpost.topology.Member;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code server} of one backend in a service. */
final class ServerLine {
    /** The resolvers that look names up again while HAProxy runs. */
    static final String RESOLVERS = "system";

    private static final int MOST_WEIGHT = 256;

    private final Topology topology;
    private final Service service;
    private final ProxyPass pass;
    private final Losses losses;
    private final Subject subject;
    private final int heaviest;

    ServerLine(Topology topology, Service service, ProxyPass pass, Losses losses) {
        this.topology = topology;
        this.service = service;
        this.pass = pass;
        this.losses = losses;
        this.subject = Subject.of(service.id());
        this.heaviest =
                service.members().stream().mapToInt(Member::weight).max().orElse(1);
    }

    Line of(Member member) throws Refusal {
        Subject backend = Subject.of(member.backend());
        losses.exact(backend);
        Endpoint endpoint = Endpoint.of(topology, member.backend());
        List<String> line = new ArrayList<>(List.of("server", member.backend().text()));
        line.add(new PlainWords(backend, "HAProxy").endpoint(endpoint.host(), endpoint.port()));
        if (endpoint.host() instanceof Host.AtName) {
            line.addAll(List.of("resolvers", RESOLVERS));
        }
        if (weight(member) != 1) {
            line.addAll(List.of("weight", Integer.toString(weight(member))));
        }
        if (service.stickyCookie().isPresent()) {
            line.addAll(List.of("cookie", member.backend().text()));
        }
        if (service.keepalive() > 0) {
            line.addAll(List.of("pool-max-conn", Integer.toString(service.keepalive())));
        }
        checks(member, line);
        tls(line);
        if (member.backup()) {
            line.add("backup");
        }
        if (member.down()) {
            line.add("disabled");
        }
        return new Line(line);
    }

    private int weight(Member member) {
        if (heaviest <= MOST_WEIGHT) {
            return member.weight();
        }
        losses.approximate(subject, "HAProxy knows weights up to 256; these are scaled down.");
        return (int) Math.max(1, Math.round((double) member.weight() * MOST_WEIGHT / heaviest));
    }

    private void checks(Member member, List<String> line) {
        boolean passive = member.maxFails() > 0 && service.members().size() > 1;
        Optional<HealthCheck> active = service.active();
        if (passive) {
            losses.approximate(
                    subject,
                    "HAProxy takes a server out after max_fails connections that fail one after the other, and lets it"
                            + " in again by a probe, not by a request.");
        }
        if (active.isEmpty() && !passive) {
            return;
        }
        line.add("check");
        if (active.isPresent()) {
            HealthCheck check = active.get();
            period(line, check.interval());
            line.addAll(List.of("fall", Integer.toString(check.failures())));
            line.addAll(List.of("rise", Integer.toString(check.successes())));
            line.addAll(List.of("port", Integer.toString(check.port())));
            if (check.probe() == HealthCheck.Probe.HTTPS) {
                line.add("check-ssl");
                if (pass.tls().isEmpty()) {
                    line.addAll(List.of("verify", "none"));
                }
            } else if (pass.tls().isPresent()) {
                line.add("no-check-ssl");
            }
        } else {
            period(line, member.failTimeout());
            line.addAll(List.of("fall", "1", "rise", "1"));
        }
        if (passive) {
            line.addAll(List.of("observe", "layer4", "error-limit", Integer.toString(member.maxFails())));
            line.addAll(List.of("on-error", "mark-down"));
        }
    }

    private static void period(List<String> line, Duration period) {
        line.addAll(List.of("inter", Milliseconds.of(period)));
    }

    private void tls(List<String> line) throws Refusal {
        if (pass.tls().isEmpty()) {
            return;
        }
        String name = new PlainWords(subject, "HAProxy").host(pass.tls().get().name());
        line.addAll(List.of("ssl", "sni", "str(" + name + ")", "check-sni", name));
        line.addAll(
                pass.tls().get().verify()
                        ? List.of("verify", "required", "ca-file", "@system-ca", "verifyhost", name)
                        : List.of("verify", "none"));
    }
}
