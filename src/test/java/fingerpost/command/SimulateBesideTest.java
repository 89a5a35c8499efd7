package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.json.JsonPrinting;
import fingerpost.simulate.result.Difference;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateBesideTest {
    private static String row(Difference difference) {
        return SimulateBeside.text("a", "b", 5, List.of(difference))
                .lines()
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    @Test
    void whatIsSureHasItsBandAloneAndWhatIsNotSaysSo() {
        assertThat(row(new Difference("failed requests", "1", 0.1, 0.3, 0.15, 0.25)))
                .startsWith("failed requests ")
                .contains("10.0 %", "30.0 %", "20.0 %")
                .endsWith("15.0 % to 25.0 %");
        assertThat(row(new Difference("latency", "ms", 40, 41, -1, 3)))
                .endsWith("-1.00 ms to 3.00 ms  (may be chance)");
    }

    @Test
    void whatDoesNotDifferAtAllIsTheSame() {
        assertThat(row(new Difference("latency", "ms", 40, 40, 0, 0))).endsWith("the same");
    }

    @Test
    void theJsonSaysSecondLessFirst() {
        JsonNode each = JsonMapper.shared()
                .readTree(JsonPrinting.of(
                        SimulateBeside.json("plain", 7, 5, List.of(new Difference("latency", "ms", 40, 30, -12, -8)))))
                .get("differences")
                .get(0);
        assertThat(each.get("difference").asDouble()).isEqualTo(-10);
        assertThat(each.get("sure").asBoolean()).isTrue();
    }
}
