package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.Fixed;
import fingerpost.topology.Id;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CourseTest {
    private static final int BINS = 2;

    private final Model model = new Lab()
            .www(60, new Fixed(Lab.addresses(2)))
            .lasts(Duration.ofSeconds(20), BINS)
            .model();
    private final Tally tally = new Tally(new Tally.Shape(
            BINS, model.addresses().size(), model.ends().size(), model.servers().size()));

    private Series series(String name, Extent extent) {
        Outcome outcome = new Outcome(
                Id.of("scenario"), 1, extent, false, model, tally, new Spread(tally.shape(), model.groups()));
        return new Course(outcome)
                .series().stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private List<Double> line(String name, String label, Extent extent) {
        return series(name, extent).lines().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void ratesAreBySecondAndByRun() {
        tally.requests[0] = 40;
        tally.requests[1] = 20;
        tally.failed[1] = 10;
        assertThat(line("requests", "requests", Extent.whole(2, BINS))).containsExactly(2.0, 1.0);
        assertThat(line("requests", "failed", Extent.whole(2, BINS))).containsExactly(0.0, 0.5);
    }

    @Test
    void aBinThatWasHardlyPlayedHasTheRateOfWhatWasPlayedAndOneThatWasNotHasNone() {
        tally.requests[0] = 5;
        assertThat(line("requests", "requests", Extent.stopped(1, 0.25, 0))).containsExactly(2.0, 0.0);
    }

    @Test
    void resolversAnswerAPartOfWhatClientsDoNotHave() {
        tally.lookups = 10;
        tally.stubHits = 6;
        tally.resolverHits = 3;
        assertThat(line("hits", "clients", Extent.whole(1, BINS)).getFirst()).isCloseTo(0.6, within(1e-12));
        assertThat(line("hits", "resolvers", Extent.whole(1, BINS)).getFirst()).isCloseTo(0.75, within(1e-12));
        assertThat(line("hits", "resolvers", Extent.whole(1, BINS)).getLast()).isZero();
    }

    @Test
    void eachServerHasALineOfItsQueries() {
        tally.queries[model.servers().size()] = 30;
        assertThat(line("queries", model.servers().getFirst().toString(), Extent.whole(1, BINS)))
                .containsExactly(0.0, 3.0);
    }
}
