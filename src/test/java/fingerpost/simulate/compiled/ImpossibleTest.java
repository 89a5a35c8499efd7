package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.behaviour.TargetUrl;
import fingerpost.dns.A;
import fingerpost.dns.Cname;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ttl;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import fingerpost.topology.Whereabouts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImpossibleTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Id ZONE = Id.of("example-com");
    private static final DomainName WWW = DomainName.of("www.example.com");

    private final Topology sample =
            DocumentFile.read(Path.of("sample-topologies/canary.topology.json")).topology();

    ImpossibleTest() throws DocumentProblem {}

    static Stream<Arguments> happenings() {
        Id nobody = Id.of("nobody");
        return Stream.of(
                Arguments.of(
                        new Happening.Fails(MINUTE, nobody), "after 60 s names nobody, which is not in the design"),
                Arguments.of(new Happening.Recovers(MINUTE, nobody), "names nobody"),
                Arguments.of(new Happening.Refuses(MINUTE, nobody), "names nobody"),
                Arguments.of(new Happening.PathBreaks(MINUTE, nobody, Families.BOTH, HOUR), "names nobody"),
                Arguments.of(
                        new Happening.AuthorityOutage(MINUTE, Id.of("app-1"), HOUR),
                        "takes the backend app-1 for a zone; name the zone"),
                Arguments.of(
                        new Happening.Surge(MINUTE, ZONE, 2, HOUR),
                        "lets the zone example-com ask more often, which does not ask; name a client group"),
                Arguments.of(
                        new Happening.CanaryMoves(MINUTE, ZONE, DomainName.of("api.example.com"), 500),
                        "moves the canary of api.example.com., which has none there"));
    }

    @ParameterizedTest
    @MethodSource("happenings")
    void whatNamesSomethingElseIsRefusedWithItsPlace(Happening happening, String why) {
        assertThatThrownBy(() -> simulation(sample, scenario(HOUR, happening)))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageStartingWith("What happens in the scenario tried ")
                .hasMessageContaining(why)
                .hasMessageEndingWith(".");
    }

    @Test
    void aCanaryThatTheScenarioItselfMakesMayBeMoved() {
        HostedZone zone = sample.get(ZONE, HostedZone.class);
        RecordSet canary = (RecordSet) zone.find(WWW, "A").orElseThrow();
        Topology without = sample.with(zone.without(WWW, "A"));
        Scenario scenario = scenario(
                HOUR,
                new Happening.RecordChanges(MINUTE, ZONE, canary),
                new Happening.CanaryMoves(MINUTE.plusSeconds(1), ZONE, WWW, 500));
        assertThat(simulation(without, scenario).model().eras()).isPositive();
    }

    @ParameterizedTest
    @CsvSource({"9000000000000000000, 1", "1000, 1e300", "1, 1e308", "100000000, 100"})
    void aRateBeyondAllMeasureIsRefused(long population, double requestsPerHour) {
        Topology crowded = sample.with(clients(population, requestsPerHour));
        assertThatThrownBy(() -> simulation(crowded, scenario(HOUR)))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageContainingAll("requests in the scenario tried", "Let it be shorter");
    }

    @Test
    void aSurgeBeyondAllMeasureIsRefused() {
        Id clients = sample.all(ClientGroup.class).getFirst().id();
        assertThatThrownBy(
                        () -> simulation(sample, scenario(HOUR, new Happening.Surge(MINUTE, clients, 1e200, MINUTE))))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageContaining("Let it be shorter");
    }

    @Test
    void aYearIsRefused() {
        assertThatThrownBy(() -> simulation(sample.with(clients(1, 1)), scenario(Duration.ofDays(365))))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageContaining("365 days");
    }

    @Test
    void withoutClientsNobodyAsks() {
        Topology empty = sample;
        for (ClientGroup group : sample.all(ClientGroup.class)) {
            empty = empty.without(group.id());
        }
        Topology nobody = empty;
        assertThatThrownBy(() -> simulation(nobody, scenario(HOUR)))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageContaining("add a client group");
    }

    @Test
    void clientsThatNeverAskMakeNoRequests() {
        Topology silent = sample;
        for (ClientGroup group : sample.all(ClientGroup.class)) {
            silent = silent.without(group.id());
        }
        Topology asleep = silent.with(clients(10, 0));
        assertThatThrownBy(() -> simulation(asleep, scenario(HOUR)))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageContaining("client");
    }

    @Test
    void withoutNamesNothingIsAskedFor() {
        assertThatThrownBy(() -> simulation(Topology.EMPTY, scenario(HOUR)))
                .isInstanceOf(SimulationProblem.class)
                .hasMessageContaining("Name one with its URL");
    }

    /** www is an alias of a, which is one of www: every look-up fails, and the simulation ends. */
    @Test
    void aCircleOfAliasesEndsInRequestsWithoutAddress() {
        HostedZone zone = sample.get(ZONE, HostedZone.class);
        DomainName other = DomainName.of("a.example.com");
        Topology circle = sample.with(zone.without(WWW, "A")
                .with(RecordSet.fixed(WWW, new Ttl(60), new Cname(other)))
                .with(RecordSet.fixed(other, new Ttl(60), new Cname(WWW))));
        Load load = Load.evenly(List.of(TargetUrl.parse("https://www.example.com/")));
        Outcome outcome = Simulation.of(
                        circle, scenario(HOUR), Options.of(1).withRuns(1).withLoad(load))
                .play(_ -> {}, () -> false);
        assertThat(outcome.tally().ended(Fate.NO_ADDRESS))
                .isPositive()
                .isEqualTo(outcome.tally().allRequests());
    }

    /** As Route 53 does: records whose weights are all 0 are given alike. */
    @Test
    void weightsOfZeroEverywhereAreEqualOnes() {
        HostedZone zone = sample.get(ZONE, HostedZone.class);
        RecordSet weighted = ((RecordSet) zone.find(WWW, "A").orElseThrow())
                .withPolicy(new Weighted(List.of(choice("203.0.113.51"), choice("203.0.113.52"))));
        Load load = Load.evenly(List.of(TargetUrl.parse("https://www.example.com/")));
        Model model = Simulation.of(
                        sample.with(zone.with(weighted)),
                        scenario(HOUR),
                        Options.of(1).withLoad(load))
                .model();
        for (int address = 0; address < model.addresses().size(); address++) {
            assertThat(Aim.of(model, 0).address(address)).isEqualTo(0.5);
        }
        assertThat(model.addresses()).hasSize(2);
    }

    private static WeightedChoice choice(String address) {
        return new WeightedChoice(0, new Fixed(List.of(new A((Ipv4Address) IpAddress.of(address)))));
    }

    private static ClientGroup clients(long population, double requestsPerHour) {
        return new ClientGroup(
                Id.of("crowd"),
                "",
                population,
                Whereabouts.UNKNOWN,
                List.of(),
                requestsPerHour,
                List.of(),
                ClientGroup.Stub.NO_CACHE,
                Families.V4);
    }

    private static Scenario scenario(Duration duration, Happening... happenings) {
        return new Scenario(Id.of("tried"), "", duration, List.of(happenings), Set.of());
    }

    private static Simulation simulation(Topology topology, Scenario scenario) {
        return Simulation.of(topology, scenario, Options.of(1).withRuns(1));
    }
}
