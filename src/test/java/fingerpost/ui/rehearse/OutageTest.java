package fingerpost.ui.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.topology.Id;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutageTest {
    private static final Topology DESIGN =
            Samples.find("three-address-round-robin").orElseThrow().document().topology();
    private static final Id ONE = Id.of("server-1");
    private static final Id TWO = Id.of("server-2");

    @ParameterizedTest
    @CsvSource({
        "server-1, true",
        "example-com, true",
        "example-com/www.example.com., false",
        "isp-resolver, false",
        "visitors, false",
        "gone, false"
    })
    void whatAnswersCanFail(String subject, boolean can) {
        assertThat(Outage.isPossible(DESIGN, Set.of(Subject.parse(subject)))).isEqualTo(can);
    }

    @Test
    void nothingAndWhatCannotFailAmongOthersCannot() {
        assertThat(Outage.isPossible(DESIGN, Set.of())).isFalse();
        assertThat(Outage.isPossible(DESIGN, Set.of(Subject.of(ONE), Subject.parse("visitors"))))
                .isFalse();
    }

    @Test
    void eachIsTurnedByItselfAndWhatLeftTheDesignIsForgotten() {
        Set<Id> turned = Outage.turned(Set.of(ONE), Set.of(Subject.of(ONE), Subject.of(TWO)));

        assertThat(turned).containsExactly(TWO);
        assertThat(Outage.left(Set.of(ONE, Id.of("gone")), DESIGN)).containsExactly(ONE);
    }
}
