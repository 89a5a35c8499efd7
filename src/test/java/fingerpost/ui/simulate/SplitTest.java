package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final Offset<Double> NEAR = Offset.offset(1e-6);

    @Test
    void anAddressOfOneHostGoesToItWhole() {
        double[][] cells =
                Split.of(new boolean[][] {{true, false}, {false, true}}, new double[] {1, 1}, new double[] {70, 30});

        assertThat(cells[0]).containsExactly(70, 0);
        assertThat(cells[1]).containsExactly(0, 30);
    }

    @Test
    void anAddressOfTwoHostsIsSplitByHowOftenEachIsAskedFor() {
        double[][] cells = Split.of(new boolean[][] {{true}, {true}}, new double[] {3, 1}, new double[] {100});

        assertThat(cells[0][0]).isCloseTo(75, NEAR);
        assertThat(cells[1][0]).isCloseTo(25, NEAR);
    }

    @Test
    void whatOneHostHasAloneIsTakenFromItsPartOfTheShared() {
        double[][] cells =
                Split.of(new boolean[][] {{true, true}, {false, true}}, new double[] {50, 50}, new double[] {40, 60});

        assertThat(cells[0][1]).isCloseTo(10, Offset.offset(0.5));
        assertThat(cells[0][1] + cells[1][1]).isCloseTo(60, NEAR);
    }

    @Test
    void whereNothingIsOpenNothingGoes() {
        assertThat(Split.of(new boolean[][] {{false}}, new double[] {1}, new double[] {5})[0])
                .containsExactly(0);
    }
}
