package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.picture.Axis;
import fingerpost.picture.Chart;
import fingerpost.picture.ChartReading;
import fingerpost.picture.Curves;
import fingerpost.picture.Flows;
import fingerpost.picture.Lanes;
import fingerpost.picture.Theme;
import fingerpost.picture.Unit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaintedTest {
    private static final Axis LATE = new Axis("Time", Unit.SECONDS, 40, 100);

    private static Painted painted(Chart chart, double scale) {
        return new Painted.Wanted(chart, Theme.LIGHT, 401, 200, scale).paint();
    }

    static Stream<Chart> overTime() {
        return Stream.of(
                new Curves("Shares", LATE, new Axis("Share", Unit.SHARE, 0, 1), List.of(), List.of(), List.of()),
                new Lanes("What fails", LATE, List.of()));
    }

    @ParameterizedTest
    @MethodSource("overTime")
    void theMomentOfThePlayheadStandsWhereTheChartHasIt(Chart chart) {
        Painted painted = painted(chart, 1);

        for (double value : new double[] {40, 63, 100}) {
            assertThat(painted.x(value).orElseThrow())
                    .isCloseTo(ChartReading.pixel(chart, 401, 200, value).orElseThrow(), Offset.offset(1e-9));
        }
    }

    @Test
    void flowsHaveNoMoment() {
        assertThat(painted(new Flows("Flows", "requests", List.of(), List.of()), 1)
                        .x(0))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 2})
    void itHasThePixelsOfTheScreenAndSomethingOnThem(double scale) {
        Painted painted = painted(overTime().findFirst().orElseThrow(), scale);

        assertThat(painted.across()).isEqualTo((int) Math.ceil(401 * scale));
        assertThat(painted.down()).isEqualTo((int) Math.ceil(200 * scale));
        assertThat(IntStream.range(0, painted.pixels().capacity())
                        .filter(i -> painted.pixels().get(i) != 0)
                        .count())
                .isPositive();
    }
}
