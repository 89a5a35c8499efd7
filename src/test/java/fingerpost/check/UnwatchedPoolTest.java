package fingerpost.check;

import static fingerpost.check.Drafts.endpoint;
import static fingerpost.check.Drafts.errors;
import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.http;
import static fingerpost.check.Drafts.line;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.places;
import static fingerpost.check.Drafts.proxy;
import static fingerpost.check.Drafts.redirect;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ByLine;
import fingerpost.topology.Failover;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.LineChoice;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnwatchedPoolTest {
    private final Check check = new UnwatchedPool();

    @Test
    void poolWithoutAHealthCheckIsAWarning() {
        Finding finding = only(check, zone("example.com", "www 300 A 192.0.2.1 | 192.0.2.2 | 192.0.2.3"));

        assertThat(finding.severity()).isEqualTo(WARNING);
        assertThat(finding.message()).contains("3 addresses").contains("1 in 3");
    }

    @Test
    void repairWatchesThePortThatIsServed() {
        Topology after = repaired(
                check,
                zone("example.com", "www 300 A 192.0.2.1 | 192.0.2.2"),
                proxy("edge", "192.0.2.1 192.0.2.2", http("", redirect("https://www.example.com"))));

        assertThat(after.zones()
                        .getFirst()
                        .recordSets()
                        .findFirst()
                        .orElseThrow()
                        .policy())
                .isEqualTo(
                        WhenHealthy.of(new Fixed(List.of(A.of("192.0.2.1"), A.of("192.0.2.2"))), HealthCheck.tcp(80)));
    }

    @Test
    void poolInsideALineCounts() {
        AnswerPolicy byLine = new ByLine(
                List.of(new LineChoice(Id.of("telecom"), new Rotated(List.of(A.of("192.0.2.1"), A.of("192.0.2.2"))))),
                Optional.of(new Fixed(List.of(A.of("192.0.2.3")))));

        assertThat(found(
                        check,
                        line("telecom", "198.51.100.0/24"),
                        zone("example.com").with(set("www.example.com", 300, byLine))))
                .hasSize(1);
    }

    @Test
    void weightsDoNotWatchEither() {
        AnswerPolicy weighted = new Weighted(List.of(
                new WeightedChoice(1, new Fixed(List.of(A.of("192.0.2.1")))),
                new WeightedChoice(1, new Fixed(List.of(A.of("192.0.2.2"))))));

        assertThat(found(check, zone("example.com").with(set("www.example.com", 300, weighted))))
                .hasSize(1);
    }

    @Test
    void watchedPoolsFailoverAndOneAddressEachAreFine() {
        AnswerPolicy pool = new Shuffled(List.of(A.of("192.0.2.1"), A.of("192.0.2.2")));
        AnswerPolicy failover = new Failover(
                List.of(new Fixed(List.of(A.of("192.0.2.1"))), new Fixed(List.of(A.of("192.0.2.2")))),
                HealthCheck.tcp(80));

        assertThat(found(
                        check,
                        zone("example.com", "one 300 A 192.0.2.1", "one 300 AAAA 2001:db8::1")
                                .with(set("a.example.com", 60, WhenHealthy.of(pool, HealthCheck.tcp(80))))
                                .with(set("b.example.com", 60, failover))))
                .isEmpty();
    }

    @Test
    void nameServersAreTriedByResolversThemselves() {
        assertThat(found(check, zone("example.com", "@ 1h NS ns.example.com.", "ns 1h A 192.0.2.53 | 198.51.100.53")))
                .isEmpty();
    }

    @Test
    void operatorOfAnEndpointWatchesItsMachines() {
        assertThat(found(
                        check,
                        zone("example.com", "@ 300 A 192.0.2.1 | 192.0.2.2"),
                        endpoint("pages", "pages.example.net", "192.0.2.1", "192.0.2.2")))
                .isEmpty();
    }

    @Test
    void repairKeepsThePoolAndAddsNoError() {
        Topology after = repaired(
                check,
                zone(
                        "example.com",
                        "@ 300 NS ns1.example.org. | ns2.example.org.",
                        "www 300 A 192.0.2.1 | 192.0.2.2 | 192.0.2.3"));

        assertThat(after.zones()
                        .getFirst()
                        .recordSets()
                        .toList()
                        .getLast()
                        .policy()
                        .records())
                .hasSize(3);
        assertThat(errors(after)).isEmpty();
    }

    @Test
    void eachFamilyIsAPoolOfItsOwn() {
        assertThat(places(found(
                        check,
                        zone(
                                "example.com",
                                "www 300 AAAA 2001:db8::1 | 2001:db8::2",
                                "www 300 A 192.0.2.1 | 192.0.2.2",
                                "one 300 A 192.0.2.1",
                                "one 300 AAAA 2001:db8::1"))))
                .containsExactly("example-com/www.example.com./A", "example-com/www.example.com./AAAA");
    }
}
