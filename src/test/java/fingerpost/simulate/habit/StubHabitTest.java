package fingerpost.simulate.habit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.ClientGroup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StubHabitTest {
    /** RFC 8305 section 3: 50 ms; who waits for all answers does not mind, and a JVM takes IPv4 anyway. */
    @ParameterizedTest(name = "{0}, AAAA {1} us later: IPv4 first {2}")
    @CsvSource({
        "CHROMIUM, 0, false",
        "FIREFOX, 50000, false",
        "FIREFOX, 50001, true",
        "ANDROID, -70000, false",
        "ANDROID, 9000000, true",
        "NO_CACHE, 9000000, false",
        "LONGEST_PREFIX, 50001, false",
        "WINDOWS, 50001, false",
        "JVM, -1, true"
    })
    void number24HappyEyeballsGivesIpv6FiftyMilliseconds(ClientGroup.Stub stub, long late, boolean four) {
        assertThat(StubHabit.of(stub).beginsWithFour(late)).isEqualTo(four);
    }
}
