package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptTest {
    private static Place place(String type, Grade grade) {
        return new Place(
                Said.node(type), Said.WWW, grade, "", "", grade + " " + type, List.of(), Optional.empty(), Cure.NONE);
    }

    private static final Place EXTRA_A = place("A", Grade.EXTRA);
    private static final Place EXTRA_CNAME = place("CNAME", Grade.EXTRA);
    private static final Place CHANGED = place("A", Grade.CHANGED);
    private static final Place SAME = place("A", Grade.SAME);

    @Test
    void cnameInPlaceOfADesignedRecordIsNotExtraAsWell() {
        assertThat(Kept.of(List.of(CHANGED, EXTRA_CNAME))).containsExactly(CHANGED);
        assertThat(Kept.of(List.of(EXTRA_CNAME, CHANGED))).containsExactly(CHANGED);
    }

    @Test
    void cnameWhereNothingElseDiffersIsExtraOnce() {
        assertThat(Kept.of(List.of(SAME, EXTRA_CNAME, EXTRA_CNAME))).containsExactly(SAME, EXTRA_CNAME);
    }

    @Test
    void otherExtraRecordsStayBesideADifference() {
        assertThat(Kept.of(List.of(CHANGED, EXTRA_A))).containsExactly(CHANGED, EXTRA_A);
    }
}
