package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.A;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Rdata;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.topology.Canary;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrainsTest {
    private static final int RUNS = 60;
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    private final Topology sample = DocumentFile.read(
                    Path.of("sample-topologies/three-address-round-robin.topology.json"))
            .topology();
    private final HostedZone zone = sample.zones().getFirst();

    DrainsTest() throws DocumentProblem {}

    private RecordSet www(String... addresses) {
        return RecordSet.fixed(
                zone.apex().child("www"),
                new Ttl(300),
                List.of(addresses).stream()
                        .map(address -> new A((Ipv4Address) IpAddress.of(address)))
                        .toArray(Rdata[]::new));
    }

    private Outcome played(Topology topology, Happening... happenings) {
        Scenario scenario = new Scenario(Id.of("changes"), "", Duration.ofMinutes(30), List.of(happenings), Set.of());
        Options options = Options.of(3).withThreads(1).withRuns(RUNS).withBins(180);
        return Simulation.of(topology, scenario, options).play(_ -> {}, () -> false);
    }

    /**
     * What is still old s seconds after a change, at a busy resolver with TTL 300 behind browsers that keep addresses for 60 s
     * and ask 6 times an hour: the part 1 / (1 + 6 / 60) asks the resolver, the rest did so within the last 60 s.
     */
    private static double old(double s) {
        double kept = 0;
        for (int u = 0; u < 60; u++) {
            kept += atResolver(s - u - 0.5) / 60;
        }
        double hit = 0.1 / 1.1;
        return (1 - hit) * atResolver(s) + hit * kept;
    }

    private static double atResolver(double s) {
        return Math.clamp(1 - s / 300, 0, 1);
    }

    @Test
    void anAddressDrainsByTheTtlAndThenByThePinOfTheBrowsers() {
        Outcome outcome = played(
                sample.with(zone.with(www("192.0.2.1"))),
                new Happening.RecordChanges(TEN_MINUTES, zone.id(), www("192.0.2.2")));
        assertThat(outcome.drains()).singleElement().satisfies(drain -> {
            assertThat(drain.at()).isEqualTo(600);
            assertThat(drain.addresses()).containsExactly("192.0.2.1");
            assertThat(drain.before()).isEqualTo(1);
            assertThat(drain.watched()).isEqualTo(1200);
            for (double after : new double[] {35, 155, 295, 335}) {
                double expected = old(after);
                double error = 4 * Math.sqrt(expected * (1 - expected) / RUNS);
                assertThat(left(drain, after)).as("after %s s", after).isCloseTo(expected, within(error));
            }
            assertThat(left(drain, 365)).isZero();
            assertThat(drain.timeTo(0.99).orElseThrow()).isBetween(275.0, 315.0);
        });
    }

    @Test
    void aDrainEndsWhenTheAddressIsGivenAgain() {
        Outcome outcome = played(
                sample.with(zone.with(www("192.0.2.1"))),
                new Happening.RecordChanges(TEN_MINUTES, zone.id(), www("192.0.2.2")),
                new Happening.RecordChanges(Duration.ofMinutes(12), zone.id(), www("192.0.2.1")));
        assertThat(outcome.drains()).hasSize(2);
        assertThat(outcome.drains().getFirst().watched()).isEqualTo(120);
        assertThat(outcome.drains().getFirst().timeTo(0.99)).isEmpty();
        assertThat(outcome.drains().getLast().addresses()).containsExactly("192.0.2.2");
    }

    /** As many leave as where the address goes altogether: half of the old half stays. */
    @Test
    void anAddressThatIsOnlyGivenLessDrainsTowardsItsNewShareByTheSameLaw() {
        assertThat(played(
                                sample.with(zone.with(www("192.0.2.1"))),
                                new Happening.RecordChanges(TEN_MINUTES, zone.id(), www("192.0.2.1", "192.0.2.2")))
                        .drains())
                .singleElement()
                .satisfies(drain -> {
                    assertThat(drain.addresses()).containsExactly("192.0.2.1");
                    assertThat(drain.before()).isEqualTo(1);
                    assertThat(drain.target()).isEqualTo(0.5);
                    for (double after : new double[] {35, 155, 295}) {
                        double expected = old(after);
                        double error = 4 * Math.sqrt(expected * (1 - expected) / RUNS) + 0.02;
                        assertThat(left(drain, after)).as("after %s s", after).isCloseTo(expected, within(error));
                    }
                    assertThat(drain.timeTo(0.5).orElseThrow()).isBetween(130.0, 190.0);
                    assertThat(drain.timeTo(0.99).orElseThrow()).isBetween(270.0, 370.0);
                });
    }

    @Test
    void aCanaryThatGrowsDrainsTheStableSide() {
        RecordSet five = www("192.0.2.1")
                .withPolicy(
                        new Canary(www("192.0.2.1").policy(), www("192.0.2.2").policy(), 500, Canary.Draw.EACH_ANSWER));
        Outcome outcome = played(
                sample.with(zone.with(five)),
                new Happening.CanaryMoves(TEN_MINUTES, zone.id(), zone.apex().child("www"), 2500));
        assertThat(outcome.drains()).singleElement().satisfies(drain -> {
            assertThat(drain.addresses()).containsExactly("192.0.2.1");
            assertThat(drain.target() / drain.before()).isCloseTo(0.75 / 0.95, within(1e-9));
            assertThat(drain.watched()).isEqualTo(1200);
        });
    }

    @Test
    void whereTheAnswerStaysNothingDrains() {
        assertThat(played(
                                sample.with(zone.with(www("192.0.2.1"))),
                                new Happening.RecordChanges(
                                        TEN_MINUTES, zone.id(), www("192.0.2.1").withTtl(new Ttl(60))))
                        .drains())
                .isEmpty();
    }

    private static double left(Drain drain, double after) {
        return drain.curve().stream()
                .filter(point -> point.after() == after)
                .findFirst()
                .orElseThrow()
                .left();
    }
}
