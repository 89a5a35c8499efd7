package fingerpost.simulate.habit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefetchTest {
    @ParameterizedTest
    @CsvSource({"8999999, 0", "9000000, 2000000", "300000000, 2000000"})
    void bindRenewsTheLastTwoSecondsOfTtlsFromNine(long ttl, long window) {
        assertThat(Prefetch.BIND.window(ttl)).isEqualTo(window);
    }

    @ParameterizedTest
    @CsvSource({"1000000, 100000", "300000000, 30000000"})
    void unboundRenewsTheLastTenth(long ttl, long window) {
        assertThat(Prefetch.UNBOUND.window(ttl)).isEqualTo(window);
        assertThat(Prefetch.NEVER.window(ttl)).isZero();
    }
}
