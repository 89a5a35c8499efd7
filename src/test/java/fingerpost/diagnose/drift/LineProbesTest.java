package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.only;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Element;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** For which network each line is asked. */
class LineProbesTest {
    private final List<Element> lines = new ArrayList<>();

    private LineProbesTest line(String id, String... networks) {
        lines.add(new Line(Id.of(id), id, Stream.of(networks).map(IpNetwork::of).toList(), List.of()));
        return this;
    }

    private List<LineProbes.LineProbe> probes(boolean checked) {
        AnswerPolicy byLine = new ByLine(
                lines.stream()
                        .map(each -> new LineChoice(each.id(), only("192.0.2.1")))
                        .toList(),
                Optional.of(only("192.0.2.2")));
        AnswerPolicy policy = checked ? WhenHealthy.of(byLine, HealthCheck.tcp(80)) : byLine;
        RecordSet set = new RecordSet(Said.WWW, RecordType.A, new Ttl(60), policy);
        List<Element> all = new ArrayList<>(lines);
        all.add(HostedZone.of(Id.of("zone"), DomainName.of("example.com")).with(set));
        return LineProbes.of(Topology.of("", "", all), set);
    }

    private List<String> networks() {
        return probes(false).stream()
                .map(each -> each.network().map(IpNetwork::toString).orElse("none"))
                .toList();
    }

    @Test
    void networkInsideAnotherLinesIsAskedForAndTheOuterOneOnlyWhereItIsItsAlone() {
        assertThat(line("inner", "203.0.113.128/25")
                        .line("outer", "203.0.113.0/24", "198.51.100.0/24")
                        .networks())
                .containsExactly("203.0.113.128/25", "198.51.100.0/24", "192.0.2.0/24");
    }

    @Test
    void networkOfTwoLinesIsTheFirstOnes() {
        assertThat(line("first", "203.0.113.0/24")
                        .line("second", "203.0.113.0/24")
                        .networks())
                .containsExactly("203.0.113.0/24", "none", "192.0.2.0/24");
    }

    @Test
    void defaultLineIsAskedForANetworkOutsideAllLines() {
        assertThat(line("docs", "192.0.2.0/25", "198.51.100.0/24").networks())
                .containsExactly("192.0.2.0/25", "203.0.113.0/24");
    }

    @Test
    void defaultLineOfAPolicyThatCoversEverythingIsAskedForNobody() {
        assertThat(line("all", "0.0.0.0/0").networks()).containsExactly("0.0.0.0/0", "none");
    }

    @Test
    void linesInsideAHealthCheckAreAskedForToo() {
        assertThat(line("north", "203.0.113.0/24").probes(true)).hasSize(2);
    }

    @Test
    void otherPoliciesHaveNoLines() {
        RecordSet plain = new RecordSet(Said.WWW, RecordType.A, new Ttl(60), only("192.0.2.1"));
        assertThat(LineProbes.of(Topology.of("", "", List.of()), plain)).isEmpty();
    }
}
