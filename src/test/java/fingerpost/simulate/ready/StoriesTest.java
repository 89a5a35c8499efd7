package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.simulate.Options;
import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Happening;
import fingerpost.topology.Scenario;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoriesTest {
    private static final int BINS = 60;

    static List<Samples.Sample> samples() {
        return Samples.all();
    }

    /** A fiftieth of the clients, so that two days are played in a moment. */
    private static Topology few(Topology topology) {
        Topology few = topology;
        for (ClientGroup each : topology.all(ClientGroup.class)) {
            few = few.with(new ClientGroup(
                    each.id(),
                    each.label(),
                    Math.max(1, each.population() / 50),
                    each.whereabouts(),
                    each.networks(),
                    each.requestsPerHour(),
                    each.resolvers(),
                    each.stub(),
                    each.families()));
        }
        return few;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void requestsFailOnlyWhereTheStorySaysSoAndNotBefore(Samples.Sample sample) {
        Topology topology = few(sample.document().topology());
        for (Scenario story : Stories.of(topology)) {
            Outcome outcome = Simulation.of(
                            topology.with(story),
                            story,
                            Options.of(1).withThreads(1).withRuns(1).withBins(BINS))
                    .play(_ -> {}, () -> false);
            boolean fault = story.note().contains("Before anything happens ");
            boolean told = story.label().endsWith(" dies")
                    || story.label().contains(" are out for an hour")
                    || story.note().contains("Nothing stands at ");
            String where = sample.name() + ": " + story.label();
            if (!fault && !told) {
                assertThat(outcome.failedRequests()).as(where).isZero();
            }
            if (!fault) {
                Duration harm = story.happenings().getLast() instanceof Happening.RecordChanges change
                        ? change.at()
                        : story.happenings().getFirst().at();
                long before = harm.toSeconds() * BINS / story.duration().toSeconds();
                assertThat(Arrays.stream(outcome.tally().failed, 0, (int) before)
                                .sum())
                        .as(where)
                        .isZero();
            }
        }
    }

    @Test
    void aDesignThatFailsByItselfSaysSoInEachStory() {
        assertThat(Stories.of(Designs.sample("wrong-cname-to-address")))
                .isNotEmpty()
                .allMatch(story -> story.note().contains("Before anything happens every request fails already"));
        assertThat(Stories.of(Designs.sample("canary")))
                .noneMatch(story -> story.note().contains("Before anything happens "));
    }

    @Test
    void noCanaryIsOfferedToAPlaceWhereNothingStands() {
        assertThat(Stories.of(Designs.sample("application-router")))
                .noneMatch(story -> story.label().startsWith("Canary"))
                .anyMatch(story -> story.note().contains("Nothing stands at 203.0.113.200 yet"));
    }
}
