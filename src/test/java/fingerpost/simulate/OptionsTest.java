package fingerpost.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.simulate.compiled.SimulationProblem;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OptionsTest {
    static Stream<Arguments> wrong() {
        Options usual = Options.of(1);
        return Stream.of(
                wrong("threads lies outside 1 to 1024: 0.", () -> usual.withThreads(0)),
                wrong("threads lies outside 1 to 1024: 1025.", () -> usual.withThreads(1025)),
                wrong("runs lies outside 0 to 10000: -1.", () -> usual.withRuns(-1)),
                wrong("runs lies outside 0 to 10000: 10001.", () -> usual.withRuns(10_001)),
                wrong("bins lies outside 1 to 10000: 0.", () -> usual.withBins(0)));
    }

    private static Arguments wrong(String why, Supplier<Options> made) {
        return Arguments.of(why, made);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBePlayedIsRefusedWithItsBounds(String why, Supplier<Options> made) {
        assertThatThrownBy(made::get).isInstanceOf(SimulationProblem.class).hasMessageEndingWith(why);
    }

    @Test
    void oneOptionIsChangedAndTheOthersStay() {
        Options options = Options.of(7).withThreads(2).withRuns(3).withBins(4);
        assertThat(options.withRuns(9))
                .isEqualTo(Options.of(7).withThreads(2).withRuns(9).withBins(4));
    }
}
