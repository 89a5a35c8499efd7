package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {
    @ParameterizedTest(name = "{0} of {1}: {2} to {3}")
    @CsvSource({"0,10,0,0.2775", "10,10,0.7225,1", "5,10,0.2366,0.7634", "81,263,0.2553,0.3662", "1,1,0.2065,1"})
    void boundsAreThoseOfWilsonsScore(int hits, int samples, double low, double high) {
        Interval interval = Interval.wilson(hits, samples);
        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
    }

    @Test
    void noSamplesTellNothing() {
        assertThatThrownBy(() -> Interval.wilson(0, 0)).hasMessageContaining("0 hits in 0 samples");
    }
}
