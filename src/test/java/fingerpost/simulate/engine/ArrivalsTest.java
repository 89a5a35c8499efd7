package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.behaviour.TargetUrl;
import fingerpost.simulate.compiled.Load;
import fingerpost.simulate.compiled.Model;
import fingerpost.simulate.random.Dice;
import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Rhythm;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When requests come: Poisson counts whose means are the integrals of the rate, within four standard errors. */
class ArrivalsTest {
    private static final double HOUR = 3600e6;
    private static final int CLIENTS = 100;
    private static final double PER_SECOND = 0.1;
    private static final double HOURLY = CLIENTS * PER_SECOND * 3600;

    private static Model model(Rhythm rhythm, Duration duration, Happening... surges) {
        return new Lab()
                .www(60)
                .clients(CLIENTS, PER_SECOND, ClientGroup.Stub.NO_CACHE)
                .lasts(duration, 1)
                .happens(surges)
                .model(new Load(List.of(new Load.Ask(TargetUrl.parse("http://www.example.com/"), 1)), 1, 0, rhythm));
    }

    private static Happening surge(int fromHour, int hours, double factor) {
        return new Happening.Surge(Duration.ofHours(fromHour), Id.of("clients"), factor, Duration.ofHours(hours));
    }

    /** In each hour. */
    private static int[] counts(Model model) {
        int[] counts = new int[(int) (model.duration() / HOUR)];
        Arrivals arrivals = new Arrivals(model, model.caches().getFirst(), 3, 0);
        long last = 0;
        for (long now = arrivals.next(); now < model.duration(); now = arrivals.next()) {
            assertThat(now).isGreaterThanOrEqualTo(last);
            last = now;
            counts[(int) (now / HOUR)]++;
        }
        return counts;
    }

    private static void agrees(int count, double mean, String what) {
        assertThat((double) count).as(what).isCloseTo(mean, within(4 * Math.sqrt(mean)));
    }

    /** The integral of 1 + a cos(2 pi (h - peak) / 24) over an hour of the day. */
    private static double ofDay(double hour, double peak, double height) {
        double turn = 2 * Math.PI / 24;
        return 1 + (height - 1) / turn * (Math.sin(turn * (hour + 1 - peak)) - Math.sin(turn * (hour - peak)));
    }

    @ParameterizedTest(name = "from {0} h, most at {1} h, {2} times the mean")
    @CsvSource({"0, 12, 2", "8, 20, 1.6", "23.5, 3.25, 1.2", "6, 6, 1"})
    void aDayHasItsCurveFromTheHourAtWhichItBeginsAndTheMeanOfTheGroups(double from, double peak, double height) {
        int[] counts = counts(model(new Rhythm.Diurnal(from, peak, height), Duration.ofDays(2)));
        int all = 0;
        for (int hour = 0; hour < 48; hour++) {
            agrees(counts[hour], HOURLY * ofDay(from + hour, peak, height), "hour " + hour);
            all += counts[hour];
        }
        agrees(all, 48 * HOURLY, "two days");
    }

    @Test
    void aSurgeMultipliesWhatTheHourOfTheDayHas() {
        int[] counts = counts(model(new Rhythm.Diurnal(0, 12, 1.8), Duration.ofDays(1), surge(3, 4, 5)));
        for (int hour = 0; hour < 24; hour++) {
            double factor = hour >= 3 && hour < 7 ? 5 : 1;
            agrees(counts[hour], HOURLY * factor * ofDay(hour, 12, 1.8), "hour " + hour);
        }
    }

    @ParameterizedTest(name = "{0} times, and {1} times three hours later")
    @CsvSource({"3, 2", ".25, 4", "4, .25", ".5, .5"})
    void surgesThatOverlapMultiplyEachOther(double first, double second) {
        int[] counts =
                counts(model(new Rhythm.Steady(), Duration.ofHours(12), surge(1, 5, first), surge(4, 6, second)));
        for (int hour = 0; hour < 12; hour++) {
            double factor = (hour >= 1 && hour < 6 ? first : 1) * (hour >= 4 && hour < 10 ? second : 1);
            agrees(counts[hour], HOURLY * factor, "hour " + hour);
        }
    }

    @Test
    void thoseDrawnAheadAreTheSameAsOneByOne() {
        Model model = model(new Rhythm.Steady(), Duration.ofHours(1));
        Dice gaps = Dice.of(3, 0, Dice.Purpose.ARRIVALS);
        Dice clients = Dice.of(3, 0, Dice.Purpose.CLIENTS);
        Arrivals arrivals = new Arrivals(model, model.caches().getFirst(), 3, 0);
        double time = 0;
        for (long now = arrivals.next(); now < model.duration(); now = arrivals.next()) {
            time += gaps.exponential() * (1e6 / (CLIENTS * PER_SECOND));
            assertThat(now).isEqualTo((long) time);
            assertThat(arrivals.client).isEqualTo(arrivals.clientOfCell).isEqualTo(clients.below(CLIENTS));
        }
        assertThat(time + gaps.exponential() * (1e6 / (CLIENTS * PER_SECOND)))
                .isGreaterThanOrEqualTo((double) model.duration());
    }
}
