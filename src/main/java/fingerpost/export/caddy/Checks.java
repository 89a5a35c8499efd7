package fingerpost.export.caddy;

import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.proxy.PlainWords;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Member;
import fingerpost.topology.ProxyPass;
import fingerpost.topology.Service;
import fingerpost.topology.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code health_checks} of a service: failures in the traffic, and probes. */
final class Checks {
    private final Service service;
    private final Losses losses;
    private final Subject subject;

    Checks(Service service, Losses losses) {
        this.service = service;
        this.losses = losses;
        this.subject = Subject.of(service.id());
    }

    Json.Fields of(ProxyPass pass) throws Refusal {
        Json.Fields checks = Json.NOTHING;
        Optional<HealthCheck> active = service.active();
        if (active.isPresent() && active.get().probe() == HealthCheck.Probe.TCP) {
            losses.approximate(
                    subject, "Caddy probes by HTTP only: failures are noticed in the traffic. Ask for a path instead.");
        } else if (active.isPresent()) {
            checks = checks.with("active", probe(active.get(), pass));
        }
        Optional<Json.Fields> passive = passive();
        return passive.isPresent() ? checks.with("passive", passive.get()) : checks;
    }

    private Json.Fields probe(HealthCheck check, ProxyPass pass) throws Refusal {
        String path = new PlainWords(subject, "Caddy").probe(check.path());
        if (check.failures() != 1 || check.successes() != 1) {
            losses.approximate(subject, "Caddy 2.6 believes each single probe; it does not wait for several alike.");
        }
        if ((check.probe() == HealthCheck.Probe.HTTPS) != pass.tls().isPresent()) {
            losses.approximate(subject, "Caddy probes in the way in which it passes requests on, with TLS or without.");
        }
        return Json.NOTHING
                .with("uri", path)
                .with("port", check.port())
                .with("interval", nanos(check.interval()))
                .with("timeout", nanos(check.timeout()));
    }

    private Optional<Json.Fields> passive() {
        List<Member> counted =
                service.members().stream().filter(each -> each.maxFails() > 0).toList();
        if (service.members().size() < 2 || counted.isEmpty()) {
            return Optional.empty();
        }
        Member first = counted.getFirst();
        boolean alike = service.members().stream()
                .allMatch(each -> each.maxFails() == first.maxFails()
                        && each.failTimeout().equals(first.failTimeout()));
        if (!alike) {
            losses.approximate(
                    subject,
                    "Caddy counts failures alike for all backends: max_fails and fail_timeout of " + first.backend()
                            + " are written.");
        }
        return Optional.of(
                Json.NOTHING.with("fail_duration", nanos(first.failTimeout())).with("max_fails", first.maxFails()));
    }

    /** Caddy reads whole numbers as nanoseconds; a period of more than 292 years is that. */
    private static long nanos(Duration period) {
        return period.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : period.toNanos();
    }
}
