package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.truth.Lab;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PerRunTest {
    private final Model model =
            new Lab().www(60).lasts(Duration.ofSeconds(10), 1).model();

    private Tally part(long requests, long queries, long latency) {
        Tally tally = new Tally(new Tally.Shape(
                1,
                model.addresses().size(),
                model.ends().size(),
                model.servers().size()));
        tally.requests[0] = requests;
        tally.queries[0] = queries;
        tally.latency = latency;
        return tally;
    }

    private double[] values(PerRun runs, String name) {
        return runs.values(name).orElseThrow();
    }

    @Test
    void cachesOfARunAddUpAndRunsStayApart() {
        PerRun runs = new PerRun(model, 2);
        runs.add(0, part(1, 0, 4_000));
        runs.add(0, part(3, 0, 8_000));
        runs.add(1, part(2, 0, 2_000));
        assertThat(values(runs, "latency")).containsExactly(3, 1);
    }

    /** Every cache lasts as long as the run: the time must not be added up with them. */
    @Test
    void aRateIsOverTheTimeOfOneRunHoweverManyCachesThereAre() {
        PerRun runs = new PerRun(model, 1);
        runs.add(0, part(0, 20, 0));
        runs.add(0, part(0, 30, 0));
        assertThat(values(runs, "queries to name servers")).containsExactly(5);
    }

    @Test
    void aRunWithoutRequestsHasNoFailures() {
        assertThat(values(new PerRun(model, 1), "failed requests")).containsExactly(0);
        assertThat(new PerRun(model, 1).values("share of nobody")).isEmpty();
    }
}
