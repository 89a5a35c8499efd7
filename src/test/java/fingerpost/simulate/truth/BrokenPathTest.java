package fingerpost.simulate.truth;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Eras;
import fingerpost.topology.Failover;
import fingerpost.topology.Families;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A way that is broken for everybody is broken for health checkers too. */
class BrokenPathTest {
    private static final HealthCheck CHECK = HealthCheck.tcp(80);

    /** The backend has an address of IPv4 alone. */
    @ParameterizedTest
    @CsvSource({"V4, true", "BOTH, true", "V6, false"})
    void checkersTakeForDeadWhoseEveryAddressIsCutOff(Families families, boolean found) {
        Topology topology = new Lab()
                .www(60, new Failover(List.of(new Fixed(Lab.addresses(1)), new Fixed(List.of(Lab.address(2)))), CHECK))
                .happens(new Happening.PathBreaks(
                        Duration.ofMinutes(5), Id.of("backend-1"), families, Duration.ofMinutes(10)))
                .topology();
        List<Eras.Stand> stands = Eras.of(topology, topology.all(Scenario.class).getFirst(), 1);
        Set<Set<Id>> believed = stands.stream()
                .map(stand -> stand.beliefs().getOrDefault(CHECK, Set.of()))
                .collect(Collectors.toSet());

        assertThat(believed).isEqualTo(found ? Set.of(Set.of(), Set.of(Id.of("backend-1"))) : Set.of(Set.of()));
        assertThat(stands.getLast().beliefs().getOrDefault(CHECK, Set.of())).isEmpty();
    }
}
