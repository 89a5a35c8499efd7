package fingerpost.export.route53;

import static fingerpost.export.json.Json.NOTHING;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.export.json.Json;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HealthCheck.Probe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** The health checks that sets refer to; each probes one address or name. */
final class HealthChecks {
    private static final Duration OFTEN = Duration.ofSeconds(10);
    private static final Duration SELDOM = Duration.ofSeconds(30);
    private static final int MOST = 10;
    private static final int LONGEST_PATH = 255;

    private final Map<Json, String> names = new LinkedHashMap<>();

    /** Stands for the id of the health check of that record; empty where the record names nothing that can be probed. */
    Optional<String> id(HealthCheck check, DomainName owner, Rdata record) {
        Json.Fields where;
        DomainName host = owner.isWildcard() ? owner.parent() : owner;
        if (record instanceof A || record instanceof Aaaa) {
            where = NOTHING.with("IPAddress", record.text());
        } else if (record.target().isPresent() && !record.target().get().isRoot()) {
            where = NOTHING;
            host = record.target().get();
        } else {
            return Optional.empty();
        }
        Json.Fields settings = settings(check, where, OctalText.of(host.host()));
        String name = names.computeIfAbsent(settings, this::name);
        return Optional.of("ID-OF-" + name);
    }

    private static Json.Fields settings(HealthCheck check, Json.Fields where, String host) {
        boolean http = isHttp(check);
        Json.Fields settings = where.with("Port", check.port())
                .with("Type", http ? check.probe().name() : "TCP");
        if (http) {
            settings = settings.with("ResourcePath", check.path());
        }
        if (http || where.fields().isEmpty()) {
            settings = settings.with("FullyQualifiedDomainName", host);
        }
        if (http && check.probe() == Probe.HTTPS) {
            settings = settings.with("EnableSNI", true);
        }
        return settings.with("RequestInterval", interval(check).toSeconds())
                .with("FailureThreshold", Math.min(MOST, check.failures()));
    }

    private String name(Json settings) {
        CRC32 crc = new CRC32();
        settings.toString().chars().forEach(crc::update);
        String plain = "%s-%08x".formatted(word(settings), crc.getValue());
        String name = plain;
        for (int i = 2; names.containsValue(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }

    private static String word(Json settings) {
        return settings instanceof Json.Fields fields && fields.fields().get("Type") instanceof Json.Text type
                ? type.text().toLowerCase(Locale.ROOT)
                : "check";
    }

    /** By name what {@code aws route53 create-health-check --cli-input-json} takes. */
    Map<String, Json> requests() {
        Map<String, Json> requests = new LinkedHashMap<>();
        names.forEach((settings, name) -> requests.put(
                name, NOTHING.with("CallerReference", "fingerpost-" + name).with("HealthCheckConfig", settings)));
        return requests;
    }

    private static boolean isHttp(HealthCheck check) {
        return check.probe() != Probe.TCP
                && check.path().length() <= LONGEST_PATH
                && check.path().matches("[!-~]+");
    }

    private static Duration interval(HealthCheck check) {
        return check.interval().compareTo(OFTEN.plus(OFTEN)) <= 0 ? OFTEN : SELDOM;
    }

    /** What of the check is different in Route 53; empty where nothing is. */
    static Optional<String> difference(HealthCheck check) {
        if (check.probe() != Probe.TCP && !isHttp(check)) {
            return Optional.of(
                    "A connection to the port has to do: the path of a health check is printable and has at most"
                            + " 255 characters.");
        }
        Duration timeout = Duration.ofSeconds(isHttp(check) ? 4 : 10);
        boolean same = check.interval().equals(interval(check))
                && check.timeout().equals(timeout)
                && check.failures() == check.successes()
                && check.failures() <= MOST;
        return same
                ? Optional.empty()
                : Optional.of(
                        "Route 53 probes every 10 or 30 s from many places, waits 10 s for TCP and 4 s for HTTP, and"
                                + " changes its mind after as many successes as failures, at most 10.");
    }
}
