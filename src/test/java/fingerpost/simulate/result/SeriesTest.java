package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void aLineMayLackItsBandAndTargetButNotHaveThemShorter() {
        assertThat(Series.Line.of("a", List.of(1.0, 2.0)).target()).isEmpty();
        assertThatThrownBy(() -> new Series.Line("a", List.of(1.0, 2.0), List.of(0.5), List.of(), List.of()))
                .hasMessage("The line a has 2 values and 1 beside them.");
    }
}
