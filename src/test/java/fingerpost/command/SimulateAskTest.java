package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.simulate.compiled.Load;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateAskTest {
    @ParameterizedTest
    @CsvSource({
        "http://www.example.com/, http://www.example.com/, 1",
        "http://www.example.com/=2.5, http://www.example.com/, 2.5",
        "http://www.example.com/a=b=4, http://www.example.com/a=b, 4",
        "http://www.example.com/?a=4, http://www.example.com/?a=4, 1"
    })
    void theWeightStandsBehindTheLastEqualsSignOfAUrlWithoutQuery(String text, String url, double weight) {
        Load.Ask ask = SimulateAsk.ask(text);
        assertThat(ask.url()).hasToString(url);
        assertThat(ask.weight()).isEqualTo(weight);
    }

    @Test
    void withoutANameTheFirstScenarioIsPlayed() {
        assertThat(SimulateAsk.scenario(design("one", "two"), null).id().text()).isEqualTo("one");
        assertThat(SimulateAsk.scenario(design("one", "two"), "Label of two")
                        .id()
                        .text())
                .isEqualTo("two");
    }

    @Test
    void theHourOfADesignWithoutScenariosHasAnIdOfItsOwn() {
        Scenario scenario = SimulateAsk.scenario(Topology.EMPTY, null);
        assertThat(scenario.duration()).isEqualTo(Duration.ofHours(1));
        assertThat(scenario.happenings()).isEmpty();
    }

    @Test
    void aNameThatIsNotThereIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> SimulateAsk.scenario(design("one", "two"), "three"))
                .isInstanceOf(CallProblem.class)
                .hasMessage("There is no scenario \"three\" in this design; it has one, two.");
    }

    private static Topology design(String... ids) {
        return Topology.of(
                "", "", List.of(ids).stream().map(SimulateAskTest::scenario).toList());
    }

    private static Scenario scenario(String id) {
        return new Scenario(Id.of(id), "Label of " + id, Duration.ofMinutes(1), List.of(), Set.of());
    }
}
