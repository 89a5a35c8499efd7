package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Canary;
import fingerpost.topology.HostedZone;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatIfTest {
    private static final Topology CANARY = Plays.sample("canary");
    private static final HostedZone ZONE = CANARY.zones().getFirst();
    private static final RecordSet SPLIT = ZONE.recordSets()
            .filter(set -> set.policy() instanceof Canary)
            .findFirst()
            .orElseThrow();

    private static TriedRecords split() {
        return (TriedRecords) WhatIf.of(CANARY, Set.of(Subject.of(ZONE, SPLIT))).getFirst();
    }

    @Test
    void aNameOffersEachOfItsRecordSets() {
        assertThat(WhatIf.of(CANARY, Set.of(Subject.of(ZONE.id(), ZONE.apex()))))
                .extracting(each -> ((TriedRecords) each).entry())
                .containsExactlyElementsOf(ZONE.at(ZONE.apex()));
    }

    @Test
    void whatHasNoRecordsOffersNothing() {
        assertThat(WhatIf.of(
                        CANARY, Set.of(Subject.of(CANARY.proxies().getFirst().id()))))
                .isEmpty();
        assertThat(WhatIf.of(CANARY, Set.of(Subject.of(ZONE.id())))).isEmpty();
    }

    @Test
    void theShareOfACanaryIsTurned() {
        assertThat(split().weights()).singleElement().satisfies(weight -> {
            assertThat(weight.value()).isEqualTo(500);
            assertThat(weight.spoken(550)).isEqualTo("5.5 %");
        });

        RecordSet turned = (RecordSet) split().withWeight(0, 2_500).entry();

        assertThat(((Canary) turned.policy()).share()).isEqualTo(2_500);
        assertThat(turned.withPolicy(SPLIT.policy())).isEqualTo(SPLIT);
    }

    @Test
    void ttlAndShareAreTriedTogether() {
        RecordSet turned = (RecordSet) split().withTtl(5).withWeight(0, 1).entry();

        assertThat(turned.ttl().seconds()).isEqualTo(5);
        assertThat(((Canary) turned.policy()).share()).isEqualTo(1);
    }

    @Test
    void whatWasTriedBecomesOneStepOfTheDesign() {
        TriedRecords tried = split().withTtl(7);

        Topology taken = Scratch.NONE.with(tried).edit().apply(CANARY);

        assertThat(taken.zones().getFirst().find(SPLIT.owner(), SPLIT.typeName()))
                .contains(tried.entry());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "55, 60", "3600, 3600", "4000, 3600", "9999999, 604800"})
    void aSliderBeginsAtTheNearestRoundTtl(int seconds, int round) {
        assertThat(WhatIfPane.TTLS.get(WhatIfPane.nearest(seconds))).isEqualTo(round);
    }
}
