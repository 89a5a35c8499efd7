package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Happening;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowerTtlFirstTest {
    private static List<Duration> moments(int ttl) {
        Topology topology = Designs.lab().www(ttl).topology();
        Asked asked = Designs.asked(topology, "www.example.com A");
        return LowerTtlFirst.of(asked, new NewPlace(topology).drawn(asked).orElseThrow()).happenings().stream()
                .map(Happening::at)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"7200, 7200", "300, 300", "61, 61", "60, 3600", "0, 3600"})
    void theMoveWaitsUntilTheOldTtlIsOver(int ttl, int waits) {
        List<Duration> moments = moments(ttl);
        assertThat(moments.get(1).minus(moments.get(0)))
                .isBetween(Duration.ofSeconds(waits), Duration.ofSeconds(waits).plusMinutes(10));
    }
}
