package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Families;
import fingerpost.topology.Id;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
    private static final Id HERE = Id.of("here");

    @ParameterizedTest
    @CsvSource({"V4, true, false", "V6, false, true", "BOTH, true, true"})
    void aGroupIsCutFromTheFamiliesOfItsBrokenPathsAndOthersFromNone(Families families, boolean v4, boolean v6) {
        Reach reach = new Reach(Set.of(), Set.of(), Map.of(HERE, Set.of(families)));
        assertThat(reach.isCutFromV4(HERE)).isEqualTo(v4);
        assertThat(reach.isCutFromV6(HERE)).isEqualTo(v6);
        assertThat(reach.isCutFromV4(Id.of("there")) || reach.isCutFromV6(Id.of("there")))
                .isFalse();
    }
}
