package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static fingerpost.check.Drafts.only;
import static fingerpost.check.Drafts.repaired;
import static fingerpost.check.Drafts.set;
import static fingerpost.check.Drafts.zone;
import static fingerpost.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.topology.Fixed;
import fingerpost.topology.HashedByAsker;
import fingerpost.topology.Topology;
import fingerpost.topology.Weighted;
import fingerpost.topology.WeightedChoice;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NoWeightTest {
    private final Check check = new NoWeight();

    private static List<WeightedChoice> weights(int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new WeightedChoice(weights[i], new Fixed(List.of(A.of("192.0.2." + (i + 1))))))
                .toList();
    }

    @Test
    void onlyZerosAreAWarning() {
        Finding finding =
                only(check, zone("example.com").with(set("www.example.com", 300, new Weighted(weights(0, 0)))));

        assertThat(finding.severity()).isEqualTo(WARNING);
    }

    @Test
    void repairMakesThemEqual() {
        Topology after = repaired(
                check, zone("example.com").with(set("www.example.com", 300, new HashedByAsker(weights(0, 0)))));

        assertThat(after.zones()
                        .getFirst()
                        .recordSets()
                        .findFirst()
                        .orElseThrow()
                        .policy())
                .isEqualTo(new HashedByAsker(weights(1, 1)));
    }

    @Test
    void oneWeightIsEnough() {
        assertThat(found(check, zone("example.com").with(set("www.example.com", 300, new Weighted(weights(0, 5))))))
                .isEmpty();
    }
}
