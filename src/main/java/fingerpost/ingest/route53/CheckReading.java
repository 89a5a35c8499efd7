package fingerpost.ingest.route53;

import fingerpost.ingest.tree.Tree;
import fingerpost.ingest.tree.TreeProblem;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HealthCheck.Probe;
import java.time.Duration;
import java.util.Optional;

/** Reads a {@code HealthCheckConfig}; the time limits are those that Route 53 has for all (Developer Guide, health checks). */
final class CheckReading {
    private static final Duration FOR_TCP = Duration.ofSeconds(10);
    private static final Duration FOR_HTTP = Duration.ofSeconds(4);
    private static final int LAST_PORT = 65_535;

    private CheckReading() {}

    static HealthCheck of(Tree.Fields config) throws TreeProblem {
        Tree type = config.get("Type");
        Probe probe = switch (type.asText()) {
            case "TCP" -> Probe.TCP;
            case "HTTP", "HTTP_STR_MATCH" -> Probe.HTTP;
            case "HTTPS", "HTTPS_STR_MATCH" -> Probe.HTTPS;
            default -> throw type.expected("TCP, HTTP or HTTPS");
        };
        long failures = whole(config, "FailureThreshold", 10, 3);
        return new HealthCheck(
                probe,
                (int) whole(config, "Port", LAST_PORT, probe == Probe.HTTPS ? 443 : 80),
                probe == Probe.TCP ? "" : path(config),
                Duration.ofSeconds(whole(config, "RequestInterval", 30, 30)),
                probe == Probe.TCP ? FOR_TCP : FOR_HTTP,
                (int) failures,
                (int) failures);
    }

    private static String path(Tree.Fields config) throws TreeProblem {
        String path = config.text("ResourcePath", "/");
        return path.startsWith("/") ? path : "/" + path;
    }

    private static long whole(Tree.Fields config, String name, long most, long otherwise) throws TreeProblem {
        Optional<Tree> found = config.find(name);
        return found.isPresent() ? found.get().asWhole(1, most) : otherwise;
    }
}
