package fingerpost.check;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.Line;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Two lines that claim the same network or country. */
final class OverlappingLines implements ElementCheck<Line> {
    @Override
    public String code() {
        return "RT11";
    }

    @Override
    public String source() {
        return "RFC 7871 section 7.2.1; \"Can a domain name point to multiple IP addresses?\": one line for a query";
    }

    @Override
    public Class<Line> kind() {
        return Line.class;
    }

    @Override
    public List<Finding> of(Line line, Design design) {
        List<Finding> findings = new ArrayList<>();
        for (Line other : design.all(Line.class)) {
            if (other.id().equals(line.id())) {
                break;
            }
            List<String> shared = Stream.concat(
                            line.networks().stream()
                                    .filter(other.networks()::contains)
                                    .map(IpNetwork::toString),
                            line.countries().stream().filter(other.countries()::contains))
                    .toList();
            if (!shared.isEmpty()) {
                findings.add(finding(
                        Severity.WARNING,
                        Subject.of(line.id()),
                        "The lines " + other.label() + " and " + line.label() + " both claim "
                                + String.join(", ", shared)
                                + ". Which of the two answers is up to the server. Leave it to one of them."));
            }
        }
        return findings;
    }
}
