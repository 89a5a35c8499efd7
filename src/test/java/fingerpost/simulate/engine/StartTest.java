package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.simulate.compiled.Cache;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.result.Tally;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup.Stub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The state at 0 is the stationary one of renewal theory: kept with rT / (1 + rT), then for a time from 0 to T, all alike. */
class StartTest {
    private static final double SECOND = 1e6;
    private static final int CLIENTS = 20_000;

    @ParameterizedTest
    @CsvSource({"CHROMIUM, 60, 0.0166666667, 0.5", "JVM, 30, 0.1, 0.75", "ANDROID, 2, 0.125, 0.2"})
    void clientsThatPinHaveAnAnswerAsOftenAsARenewalProcess(Stub stub, double pin, double rate, double expected) {
        Lab lab = new Lab().www(300).clients(CLIENTS, rate, stub);
        Stubs stubs = filled(lab.model());
        int kept = 0;
        double left = 0;
        for (int client = 0; client < CLIENTS; client++) {
            if (stubs.keeps(client, 0)) {
                kept++;
                left += stubs.until(client) / SECOND;
                assertThat(stubs.v4(client)).isNotNegative();
            }
        }

        assertThat(kept / (double) CLIENTS)
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / CLIENTS)));
        assertThat(left / kept).isCloseTo(pin / 2, within(4 * pin / Math.sqrt(12.0 * kept)));
    }

    /** They asked when the resolver had its answer already, so that theirs runs out with it. */
    @Test
    void clientsThatHonourTheTtlHoldWhatTheResolverHoldsNoLonger() {
        Model model =
                new Lab().www(300).clients(CLIENTS, 0.01, Stub.SYSTEMD_RESOLVED).model();
        Cache cache = model.caches().getFirst();
        Kept kept = kept(model);
        Stubs stubs = filled(model, kept);
        long left = kept.left(0, Model.V4, 0, 0);

        assertThat(left).isBetween(1L, 300 * (long) SECOND);
        long holding = 0;
        for (int client = 0; client < cache.population(); client++) {
            if (stubs.keeps(client, 0)) {
                holding++;
                assertThat(stubs.until(client)).isEqualTo(left);
            }
        }
        double expected = 1 - Math.exp(-0.01 * (300 - left / SECOND));
        assertThat(holding / (double) CLIENTS)
                .isCloseTo(expected, within(4 * Math.sqrt(expected * (1 - expected) / CLIENTS)));
    }

    private static Kept kept(Model model) {
        return new Kept(model, model.caches().getFirst(), 1, 0, new Tally(new Tally.Shape(1, 9, 9, 9)));
    }

    private static Stubs filled(Model model) {
        return filled(model, kept(model));
    }

    private static Stubs filled(Model model, Kept kept) {
        Cache cache = model.caches().getFirst();
        Hosts hosts = new Hosts(model);
        Stubs stubs = new Stubs(cache.cells(), cache.population(), 1);
        Dice dice = Dice.of(1, 0, Dice.Purpose.START);
        new Start(model, cache.cells(), kept, stubs, hosts, dice).fill();
        return stubs;
    }
}
