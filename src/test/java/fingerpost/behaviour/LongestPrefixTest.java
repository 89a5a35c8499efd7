package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestPrefixTest {
    private static List<IpAddress> addresses(String... each) {
        return Stream.of(each).map(IpAddress::of).toList();
    }

    @ParameterizedTest(name = "{0} and {1}: {2} bits")
    @CsvSource({
        "192.0.2.1, 192.0.2.1, 32",
        "192.0.2.128, 192.0.2.1, 24",
        "192.0.2.1, 198.51.100.1, 5",
        "192.0.2.1, 2001:db8::1, 0",
        "2001:db8:1::1, 2001:db8:0:1::, 47",
        "2001:db8::1, 2001:db8::1, 64",
    })
    void bitsAreComparedAsFarAsTheNetworkOfTheSource(String source, String destination, int bits) {
        assertThat(LongestPrefix.bits(IpAddress.of(source), IpAddress.of(destination)))
                .isEqualTo(bits);
    }

    @Test
    void equallyNearOnesStayInTheirOrder() {
        assertThat(LongestPrefix.first(
                        addresses("203.0.113.9", "198.51.100.2", "203.0.113.1", "198.51.100.1"),
                        to -> IpAddress.of("198.51.100.200")))
                .isEqualTo(addresses("198.51.100.2", "198.51.100.1", "203.0.113.9", "203.0.113.1"));
    }
}
