package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StackedTest {
    private static Stacked of(List<Double> first, List<Double> second) {
        Axis time = new Axis("Time", Unit.SECONDS, 0, 60);
        Axis share = new Axis("Share", Unit.SHARE, 0, 1);
        return new Stacked(new Curves(
                "Shares",
                time,
                share,
                List.of(0.0, 60.0),
                List.of(
                        new Curves.Curve("first", first, Optional.empty(), List.of()),
                        new Curves.Curve("second", second, Optional.empty(), List.of())),
                List.of()));
    }

    @Test
    void eachPartLiesUponTheOneBefore() {
        assertThat(of(List.of(0.25, 0.5), List.of(0.5, 0.125)).edges())
                .containsExactly(List.of(0.25, 0.5), List.of(0.75, 0.625));
    }

    @Test
    void aPartWithoutValueHasNoRoomWhereOthersHave() {
        assertThat(of(List.of(Double.NaN, 0.5), List.of(0.5, 0.5)).edges())
                .containsExactly(List.of(0.0, 0.5), List.of(0.5, 1.0));
    }

    @Test
    void whereNobodyAskedThereIsAGap() {
        assertThat(of(List.of(Double.NaN, 0.5), List.of(Double.NaN, 0.5)).edges())
                .allSatisfy(edge -> assertThat(edge.getFirst()).isNaN());
    }

    @Test
    void aNameStandsAtTheMiddleOfItsPart() {
        String svg = new ChartFiles(Theme.LIGHT, 400, 184).svg(of(List.of(0.5, 0.25), List.of(0.5, 0.75)));

        // The plot is 100 pixels high, from 44 to 144: the parts end at 119 to 144 and at 44 to 119.
        assertThat(baseline(svg, "first  25 %")).isCloseTo(131.5 + 4, Offset.offset(0.1));
        assertThat(baseline(svg, "second  75 %")).isCloseTo(81.5 + 4, Offset.offset(0.1));
    }

    private static double baseline(String svg, String text) {
        String element = svg.lines()
                .filter(line -> line.contains(">" + text + "<"))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(element.replaceAll("(?s).* y=\"([0-9.]+)\".*", "$1"));
    }
}
