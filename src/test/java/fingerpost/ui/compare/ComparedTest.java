package fingerpost.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.Chance;
import fingerpost.plan.difference.Alignment;
import fingerpost.plan.difference.Differences;
import fingerpost.topology.Edit;
import fingerpost.topology.Topology;
import fingerpost.ui.model.Present;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComparedTest {
    static LongStream seeds() {
        return Chance.seeds(60);
    }

    private static Compared compared(Topology here, Topology there) {
        return new Source.OfDocument("other", there, Optional.empty()).beside(here);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void takingAllMakesBothTheSameWhateverTheOrder(long seed) {
        Topology here = Chance.topology(new SplittableRandom(seed), 20);
        Topology there = Chance.topology(new SplittableRandom(seed + 900), 20);
        Edit all = Compared.takingAll(compared(here, there).rows()).orElseThrow();
        Topology taken = all.apply(here);
        assertThat(Differences.of(taken, Alignment.of(there, here))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBoxThatIsMarkedIsThere(long seed) {
        Topology here = Chance.topology(new SplittableRandom(seed), 20);
        Compared compared = compared(here, Chance.topology(new SplittableRandom(seed + 900), 20));
        assertThat(compared.onDrawing(here))
                .isNotEmpty()
                .allSatisfy((box, _) -> assertThat(Present.in(here, box)).isTrue());
    }

    @Test
    void whatWasKeptComesBackOnceASideChanges() {
        Row row = new Row(
                Row.Kind.CHANGED, "A of www", "", List.of("a"), List.of("b"), Optional.empty(), Optional.empty());
        Row later = new Row(
                Row.Kind.CHANGED, "A of www", "", List.of("a"), List.of("c"), Optional.empty(), Optional.empty());
        Compared compared = new Compared(List.of(row, later), "");
        assertThat(compared.without(java.util.Set.of(row.key())).rows()).containsExactly(later);
    }
}
