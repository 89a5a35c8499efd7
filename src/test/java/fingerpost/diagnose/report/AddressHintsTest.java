package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressHintsTest {
    private static Fault hinting(String record) {
        return Fault.of("sound", "", "").replacing("@ HTTPS 1 . alpn=h2 ipv4hint=192.0.2.1", "@ HTTPS " + record);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 . alpn=h2",
                "1 . ipv4hint=192.0.2.1 ipv6hint=2001:db8::1",
                "1 mail ipv4hint=192.0.2.2",
                "1 nobody.target.net. ipv4hint=192.0.2.99"
            })
    void hintsAmongTheAddressesOfTheirHostAreInOrderAndUnknownHostsAreNotJudged(String record) {
        assertThat(Paper.told(new AddressHints(), hinting(record))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 . ipv4hint=192.0.2.1,192.0.2.98   | hints at 192.0.2.98, but sound.com.",
                "1 . ipv6hint=2001:db8::99           | hints at 2001:db8::99, but sound.com.",
                "1 mail ipv4hint=192.0.2.1           | hints at 192.0.2.1, but mail.sound.com. has 192.0.2.2"
            })
    void aHintElsewhereIsToldWithTheHostThatLacksIt(String record, String told) {
        assertThat(Paper.told(new AddressHints(), hinting(record)))
                .singleElement()
                .asString()
                .startsWith("WARNING")
                .contains(told);
    }
}
