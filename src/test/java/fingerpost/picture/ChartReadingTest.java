package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartReadingTest {
    private static final double WIDTH = 600;
    private static final double HEIGHT = 300;

    @Test
    void theNearestMomentOfCurvesIsRead() {
        double x = ChartReading.pixel(SampleCharts.curves(), WIDTH, HEIGHT, 33).orElseThrow();

        ChartReading reading =
                ChartReading.of(SampleCharts.curves(), WIDTH, HEIGHT, x, 150).orElseThrow();

        assertThat(reading.lines())
                .containsExactly("30 s", "web-1: 75 % (70 % to 80 %), target 50 %", "web-2: nothing");
        assertThat(reading.at())
                .isEqualTo(ChartReading.pixel(SampleCharts.curves(), WIDTH, HEIGHT, 30)
                        .orElseThrow());
    }

    @Test
    void stackedPartsAreReadAsTheirOwnSharesNotAsSums() {
        double x = ChartReading.pixel(SampleCharts.stacked(), WIDTH, HEIGHT, 50).orElseThrow();

        assertThat(ChartReading.of(SampleCharts.stacked(), WIDTH, HEIGHT, x, 150))
                .map(ChartReading::lines)
                .contains(java.util.List.of("50 s", "web-1: 100 % (90 % to 100 %), target 50 %", "web-2: 0 %"));
    }

    @Test
    void aChartWithoutCurvesHasNothingToRead() {
        assertThat(ChartReading.of(SampleCharts.none(), WIDTH, HEIGHT, WIDTH / 2, 150))
                .isEmpty();
    }

    @Test
    void besideTheCurvesThereIsNothingToRead() {
        assertThat(ChartReading.of(SampleCharts.curves(), WIDTH, HEIGHT, 3, 150))
                .isEmpty();
        assertThat(ChartReading.of(SampleCharts.curves(), WIDTH, HEIGHT, WIDTH - 2, 150))
                .isEmpty();
    }

    @Test
    void pixelAndValueAreInverse() {
        for (Chart chart : java.util.List.of(SampleCharts.curves(), SampleCharts.stacked(), SampleCharts.lanes())) {
            double x = ChartReading.pixel(chart, WIDTH, HEIGHT, 42).orElseThrow();
            assertThat(ChartReading.value(chart, WIDTH, HEIGHT, x).orElseThrow())
                    .isCloseTo(42, org.assertj.core.data.Offset.offset(1e-9));
        }
        assertThat(ChartReading.value(SampleCharts.flows(), WIDTH, HEIGHT, 100)).isEmpty();
    }

    @Test
    void aPointerBesideTheAxisMeansItsEnd() {
        assertThat(ChartReading.value(SampleCharts.curves(), WIDTH, HEIGHT, -50))
                .contains(0.0);
        assertThat(ChartReading.value(SampleCharts.curves(), WIDTH, HEIGHT, 5_000))
                .contains(60.0);
    }

    @Test
    void aLaneSaysWhatGoesOnThere() {
        Box area = LanesPainter.area(SampleCharts.lanes(), WIDTH, HEIGHT);
        double x = ChartReading.pixel(SampleCharts.lanes(), WIDTH, HEIGHT, 20).orElseThrow();

        assertThat(ChartReading.of(SampleCharts.lanes(), WIDTH, HEIGHT, x, area.y() + 5))
                .map(ChartReading::lines)
                .contains(java.util.List.of("web-2", "down, 20 s to 1 min", "20 s: fails"));
        assertThat(ChartReading.of(SampleCharts.lanes(), WIDTH, HEIGHT, x, area.bottom() + 5))
                .isEmpty();
    }

    @Test
    void aStopSaysWhereItsRequestsComeFromAndGo() {
        Box home = FlowsPainter.bars(SampleCharts.flows(), WIDTH, HEIGHT)
                .getFirst()
                .get(1);
        Box backend =
                FlowsPainter.bars(SampleCharts.flows(), WIDTH, HEIGHT).get(1).getFirst();

        assertThat(ChartReading.of(SampleCharts.flows(), WIDTH, HEIGHT, home.centreX(), home.centreY()))
                .map(ChartReading::lines)
                .contains(java.util.List.of("Home: 70 requests, 70 %", "to web-1, old: 100 %"));
        assertThat(ChartReading.of(SampleCharts.flows(), WIDTH, HEIGHT, backend.centreX(), backend.centreY()))
                .map(ChartReading::lines)
                .contains(java.util.List.of("web-1, old: 100 requests, 100 %", "from Office: 30 %", "from Home: 70 %"));
    }

    static java.util.stream.Stream<Arguments> spoken() {
        return java.util.stream.Stream.of(
                Arguments.of(SampleCharts.curves(), "Shares: web-1 100 %, web-2 0 %"),
                Arguments.of(SampleCharts.stacked(), "Shares: web-1 100 %, web-2 0 %"),
                Arguments.of(SampleCharts.none(), "Nothing"),
                Arguments.of(
                        SampleCharts.lanes(),
                        "Failover: web-2 down from 20 s to 1 min, fails at 20 s, requests served from 0 s to 1 min"
                                + " 40 s"),
                Arguments.of(SampleCharts.flows(), "From clients to backends: web-1, old 100 %"),
                Arguments.of(
                        new Flows("Counted later", "requests", java.util.List.of(), java.util.List.of()),
                        "Counted later"));
    }

    @ParameterizedTest
    @MethodSource("spoken")
    void aChartIsToldWithItsNumbersToThoseWhoDoNotSeeIt(Chart chart, String text) {
        assertThat(ChartReading.spoken(chart)).isEqualTo(text);
    }
}
