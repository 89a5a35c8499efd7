package fingerpost.simulate.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolloutTest {
    private static Rollout of(double wanted, double resolvers, OptionalDouble epoch, double duration) {
        return new Rollout("www.example.com.", wanted, Share.NOTHING, resolvers, epoch, duration);
    }

    /** A canary of 5 %, research/simulation.md 3, number 28; 100 resolvers by Zipf are as 16.46 equal ones. */
    @ParameterizedTest
    @CsvSource({"16.458, 60, 0.0537, 6660", "16.458, 300, 0.0537, 33300", "100, 60, 0.0218, 1094"})
    void aShareScattersAsTheWeightsOfTheResolversSay(double resolvers, double epoch, double error, double seconds) {
        Rollout oneEpoch = of(0.05, resolvers, OptionalDouble.of(epoch), epoch);
        assertThat(oneEpoch.standardError()).isCloseTo(error, within(5e-5));
        assertThat(oneEpoch.reach()).isEqualTo(1.96 * oneEpoch.standardError());
        assertThat(oneEpoch.timeTo(0.01).orElseThrow()).isCloseTo(seconds, within(seconds * 0.005));
    }

    @Test
    void afterHundredEpochsTheErrorIsATenth() {
        Rollout one = of(0.2, 10, OptionalDouble.of(60), 60);
        Rollout hundred = of(0.2, 10, OptionalDouble.of(60), 6000);
        assertThat(hundred.standardError()).isCloseTo(one.standardError() / 10, within(1e-12));
        assertThat(of(0.2, 10, OptionalDouble.of(60), 5).standardError())
                .as("one draw is made at once")
                .isEqualTo(one.standardError());
    }

    @Test
    void whereEachAskerKeepsItsSideTimeDoesNotHelp() {
        Rollout kept = of(0.05, 3, OptionalDouble.empty(), 86_400);
        assertThat(kept.standardError()).isCloseTo(Math.sqrt(0.05 * 0.95 / 3), within(1e-12));
        assertThat(kept.timeTo(0.01)).isEmpty();
    }

    @Test
    void withAMillionResolversItIsRightAtOnce() {
        assertThat(of(0.05, 1e6, OptionalDouble.empty(), 60).timeTo(0.01)).hasValue(0);
        assertThat(of(0, 1, OptionalDouble.of(60), 60).timeTo(0.01)).hasValue(0);
    }
}
