package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlowsTest {
    private static final List<Flows.Column> COLUMNS = SampleCharts.flows().columns();

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "1, 0, 0", "0, 2, 0", "0, 0, 1", "0, -1, 0"})
    void aFlowToAStopThatIsNotThereIsRefused(int column, int from, int to) {
        assertThatThrownBy(() -> new Flows("t", "requests", COLUMNS, List.of(new Flows.Link(column, from, to, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a stop that is not there");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY})
    void anAmountIsAFiniteNumberFromZero(double amount) {
        assertThatThrownBy(() -> new Flows.Stop("web-1", amount)).hasMessageContaining("The amount of web-1");
        assertThatThrownBy(() -> new Flows.Link(0, 0, 0, amount)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theTotalIsThatOfTheFullestColumn() {
        assertThat(SampleCharts.flows().total()).isEqualTo(100);
        assertThat(new Flows("t", "requests", List.of(), List.of()).total()).isZero();
    }
}
