package fingerpost.simulate.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fingerpost.dns.IpAddress;
import fingerpost.simulate.result.Fate;
import fingerpost.simulate.result.Outcome;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.ClientGroup.Stub;
import fingerpost.topology.Fixed;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clients before several addresses of which some are dead: what probability theory says of them (numbers of the closed forms in
 * brackets), within four standard errors.
 */
class ConnectTest {
    private static final double TIMEOUT = 10e6;

    @ParameterizedTest(name = "{1} of {0} dead")
    @CsvSource({"4, 1", "4, 2", "8, 2", "3, 0"})
    void failedFirstAttemptsAreTheDeadPartOfTheAddresses19(int n, int dead) {
        Outcome outcome = shuffled(Stub.NO_CACHE, n, dead).run();

        double expected = (double) dead / n;
        double observed = ratio(outcome.tally().failedFirstAttempts, outcome);
        assertThat(observed).isCloseTo(expected, within(fourErrors(expected, outcome)));
        assertThat(outcome.failedRequests()).isZero();
    }

    @ParameterizedTest(name = "{1} of {0} dead: {2} attempts")
    @CsvSource({"4, 1, 1.25", "4, 2, 1.6667", "8, 2, 1.2857"})
    void attemptsUntilOneIsAliveInRandomOrder20(int n, int dead, double expected) {
        double attempts = 1 + extraMicros(shuffled(Stub.NO_CACHE, n, dead), shuffled(Stub.NO_CACHE, n, 0)) / TIMEOUT;

        assertThat(attempts).isCloseTo(expected, within(4 * dead / Math.sqrt(1e6) + 5e-5));
    }

    @ParameterizedTest(name = "dead {0}: {1}")
    @CsvSource({
        "1, .25 0 .5 .25, 1.25",
        "1 2, .25 0 0 .75, 1.75",
        "1 3, .5 0 .5 0, 1.5",
    })
    void theSuccessorOfADeadAddressGetsItsShareInCyclicOrder21(String dead, String shares, double attempts) {
        AnswerPolicy turned = new Rotated(Trial.records(Trial.addresses(4)));
        Trial trial = site(Stub.NO_CACHE, 4, turned);
        Arrays.stream(dead.split(" ")).forEach(each -> trial.fails(0, "b" + each));
        Outcome outcome = trial.run();

        double[] expected = Arrays.stream(shares.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        for (int i = 0; i < expected.length; i++) {
            assertThat(Trial.share(outcome, "b" + i)).isCloseTo(expected[i], within(1e-5));
        }
        assertThat(1 + extraMicros(trial, site(Stub.NO_CACHE, 4, turned)) / TIMEOUT)
                .isCloseTo(attempts, within(1e-4));
    }

    @ParameterizedTest(name = "{0}: {2} of {1} dead cost {3} ms")
    @CsvSource({"ANDROID, 4, 1, 62.5", "ANDROID, 4, 2, 166.667", "CHROMIUM, 4, 1, 75"})
    void happyEyeballsAddsTheAttemptDelayForEachDeadOneBefore22(Stub stub, int n, int dead, double millis) {
        double extra = extraMicros(rarely(shuffled(stub, n, dead), stub), rarely(shuffled(stub, n, 0), stub)) / 1000;

        assertThat(extra).isCloseTo(millis, within(4 * 300.0 * dead / Math.sqrt(1e6)));
    }

    @Test
    void brokenIpv6CostsOneAttemptDelay23() {
        IpAddress six = IpAddress.of("2001:db8::1");
        IpAddress four = IpAddress.of("192.0.2.1");
        List<IpAddress> both = List.of(six, four);
        Trial broken = rarely(dual(both).fails(0, "b0"), Stub.ANDROID);
        Outcome outcome = broken.run();

        assertThat(extraMicros(broken, rarely(dual(both), Stub.ANDROID))).isEqualTo(250_000);
        assertThat(outcome.tally().failedFirstAttempts)
                .isEqualTo(outcome.tally().allRequests());
        assertThat(Trial.share(outcome, "b1")).isEqualTo(1);
    }

    @Test
    void ipv6IsTakenFirstWhereItWorks() {
        List<IpAddress> both = List.of(IpAddress.of("2001:db8::1"), IpAddress.of("192.0.2.1"));

        assertThat(Trial.share(rarely(dual(both), Stub.ANDROID).run(), "b0")).isEqualTo(1);
        assertThat(Trial.share(rarely(dual(both), Stub.JVM).run(), "b1"))
                .as("a JVM prefers IPv4")
                .isEqualTo(1);
    }

    @Test
    void whoTriesOnlyTheFirstAddressFailsWhereItIsDead() {
        Outcome outcome = rarely(shuffled(Stub.JVM, 4, 1), Stub.JVM).run();

        assertThat(ratio(outcome.tally().ended(Fate.NO_CONNECTION), outcome))
                .isCloseTo(.25, within(1.05 * fourErrors(.25, outcome)));
        assertThat(outcome.failedRequests()).isEqualTo(outcome.tally().failedFirstAttempts);
    }

    @Test
    void aPortThatNobodyListensAtRefusesAtOnceAndASilentHostIsWaitedFor() {
        Trial wrongPort = site(Stub.NO_CACHE, 1, fixed(1)).opens("http://www.example.com:81/");
        Trial dead = site(Stub.NO_CACHE, 1, fixed(1)).fails(0, "b0");

        assertThat(dead.run().tally().latency - wrongPort.run().tally().latency)
                .isEqualTo((10_000_000 - 30_000) * dead.run().tally().allRequests());
        assertThat(wrongPort.run().tally().ended(Fate.NO_CONNECTION))
                .isEqualTo(wrongPort.run().tally().allRequests());
    }

    private static AnswerPolicy fixed(int n) {
        return new Fixed(Trial.records(Trial.addresses(n)));
    }

    private static Trial dual(List<IpAddress> both) {
        return new Trial()
                .backendsAt(both)
                .answers(0, new Fixed(Trial.records(both.subList(0, 1))))
                .answers(0, new Fixed(Trial.records(both.subList(1, 2))));
    }

    /** So many clients that hardly one asks twice within the life of its own cache. */
    private static Trial rarely(Trial trial, Stub stub) {
        return trial.clients(stub, 1_000_000, 3.6);
    }

    private static Trial site(Stub stub, int n, AnswerPolicy policy) {
        return new Trial().backendsAt(Trial.addresses(n)).answers(0, policy).clients(stub, 1000, 3600);
    }

    private static Trial shuffled(Stub stub, int n, int dead) {
        Trial trial = site(stub, n, new Shuffled(Trial.records(Trial.addresses(n))));
        for (int i = 0; i < dead; i++) {
            trial.fails(0, "b" + i);
        }
        return trial;
    }

    /** The mean of what a request takes longer in the one than in the other; their look-ups cost the same. */
    private static double extraMicros(Trial one, Trial other) {
        Outcome first = one.run();
        Outcome second = other.run();
        assertThat(first.tally().allRequests()).isEqualTo(second.tally().allRequests());
        return (double) (first.tally().latency - second.tally().latency)
                / first.tally().allRequests();
    }

    private static double ratio(long part, Outcome outcome) {
        return (double) part / outcome.tally().allRequests();
    }

    private static double fourErrors(double p, Outcome outcome) {
        return 4 * Math.sqrt(p * (1 - p) / outcome.tally().allRequests()) + 1e-9;
    }
}
