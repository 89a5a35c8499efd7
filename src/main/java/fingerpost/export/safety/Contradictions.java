package fingerpost.export.safety;

import fingerpost.check.Checks;
import fingerpost.check.Finding;
import fingerpost.check.Severity;
import fingerpost.topology.Topology;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Where the files of one design would contradict each other, each right by itself: a host of a proxy that no zone leads to
 * it, an address family without a listen, a certificate that does not cover its host, a redirect or a service record to where
 * nothing listens. No server's own checker sees these, since it reads one file.
 */
public final class Contradictions {
    private static final Set<String> CODES = Set.of(
            "CN07", "EXT01", "EXT02", "HTTP05", "HTTP07", "HTTP09", "HTTP14", "IP02", "REG02", "SVC04", "TLS02",
            "TLS05", "TLS07");

    private Contradictions() {}

    /**
     * The errors of that kind, in the order of the checks.
     *
     * @param today the day by which certificates expire
     */
    public static List<Finding> of(Topology topology, LocalDate today) {
        return among(new Checks(today).of(topology));
    }

    /** Those of what all checks found. */
    public static List<Finding> among(List<Finding> findings) {
        return findings.stream()
                .filter(each -> each.severity() == Severity.ERROR && CODES.contains(each.code()))
                .toList();
    }
}
