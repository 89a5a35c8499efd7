package fingerpost.command;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.document.json.JsonPrinting;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SimulateTextTest {
    private final Topology canary =
            Samples.find("canary").orElseThrow().document().topology();
    private final Scenario release = canary.all(Scenario.class).getFirst();

    private Outcome stopped(int runs) {
        AtomicInteger asked = new AtomicInteger();
        return Simulation.of(canary, release, Options.of(1).withThreads(1).withRuns(runs))
                .play(_ -> {}, () -> asked.incrementAndGet() > 5);
    }

    private String text(Outcome outcome) {
        return new SimulateText(outcome, release, List.of()).text();
    }

    @Test
    void whatWasStoppedSaysAtWhatTimeOfWhichRun() {
        assertThat(text(stopped(1)).lines().findFirst().orElseThrow()).matches(".*; stopped at \\d+ min of 3 h");
        assertThat(text(stopped(4)).lines().findFirst().orElseThrow())
                .matches(".*; stopped at \\d+ min of 3 h in run 1 of 4");
    }

    @Test
    void theJsonOfWhatWasStoppedSaysHowMuchWasPlayed() {
        JsonNode json = JsonMapper.shared().readTree(JsonPrinting.of(SimulateJson.of(stopped(4), List.of())));
        JsonNode stopped = json.get("stopped");
        assertThat(json.get("whole").asBoolean()).isFalse();
        assertThat(stopped.get("run").asInt()).isEqualTo(1);
        assertThat(stopped.get("at").asDouble() / 10_800)
                .isBetween(
                        stopped.get("runs").asDouble() - 1e-4,
                        stopped.get("runs").asDouble() + 1e-4)
                .isBetween(0.01, 0.99);
    }
}
