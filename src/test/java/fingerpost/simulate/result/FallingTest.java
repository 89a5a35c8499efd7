package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FallingTest {
    private static List<Double> fitted(double... left) {
        List<Drain.Point> curve = IntStream.range(0, left.length)
                .mapToObj(i -> new Drain.Point(i, left[i]))
                .toList();
        return Falling.of(curve).stream().map(Drain.Point::left).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1 0.5 0.5 0, 1 0.5 0.5 0",
        "1 0 0.5 0, 1 0.25 0.25 0",
        "0 0.5 1, 0.5 0.5 0.5",
        "1 0.25 0 0.5, 1 0.25 0.25 0.25"
    })
    void whatRisesIsPooledAndWhatFallsStays(String curve, String expected) {
        assertThat(fitted(numbers(curve)))
                .containsExactly(DoubleStream.of(numbers(expected)).boxed().toArray(Double[]::new));
    }

    private static double[] numbers(String text) {
        return List.of(text.split(" ")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    @Test
    void theTimesStay() {
        List<Drain.Point> curve = List.of(new Drain.Point(3, 0), new Drain.Point(7, 1));
        assertThat(Falling.of(curve)).extracting(Drain.Point::after).containsExactly(3.0, 7.0);
        assertThat(Falling.of(List.of())).isEmpty();
    }
}
