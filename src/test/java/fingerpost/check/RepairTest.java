package fingerpost.check;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.topology.Topology;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every repair that is offered cures the finding that offers it, whatever the design. */
class RepairTest {
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void repairRemovesItsFinding(long seed) {
        Topology design = Chance.topology(new SplittableRandom(seed), 100);
        Checks checks = new Checks(Drafts.TODAY);
        for (Finding finding : checks.of(design)) {
            finding.repair().ifPresent(repair -> {
                Topology after = repair.apply(design);
                assertThat(checks.of(after).stream()
                                .filter(each -> each.code().equals(finding.code())
                                        && each.subject().equals(finding.subject())
                                        && each.message().equals(finding.message())))
                        .as("%s %s: %s", finding.code(), finding.subject(), repair.name())
                        .isEmpty();
            });
        }
    }
}
