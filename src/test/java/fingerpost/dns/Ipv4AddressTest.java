package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv4AddressTest {
    @Test
    void fourNumbersAreReadAndPrinted() {
        assertThat(Ipv4Address.of("192.0.2.1"))
                .isEqualTo(new Ipv4Address(0xc0000201))
                .hasToString("192.0.2.1");
        assertThat(Ipv4Address.of("0.0.0.0")).isEqualTo(new Ipv4Address(0));
        assertThat(Ipv4Address.of("255.255.255.255")).isEqualTo(new Ipv4Address(-1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "192.0.2",
                "192.0.2.1.1",
                "192.0.2.01",
                "192.0.2.",
                ".192.0.2.1",
                "192.0.2.256",
                "192.0.2.-1",
                "192.0.2.1 ",
                "0xc0.0.2.1",
                "3221225985",
                "192.0.2.1/32",
                "192.0.2.1:80",
                "\u0661.0.2.1",
                "www.example.org",
                "192,0,2,1",
                "999.0.2.1",
                "1000.0.2.1"
            })
    void whatIsNotFourNumbersUpTo255WithoutLeadingZerosIsRefused(String literal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ipv4Address.of(literal))
                .withMessageContaining("is not an IPv4 address");
        assertThat(IpAddress.isLiteral(literal)).isFalse();
    }

    @Test
    void octetsAndBitsStandInNetworkOrder() {
        Ipv4Address address = Ipv4Address.of("192.0.2.255");
        assertThat(address.octets()).containsExactly(192, 0, 2, 255);
        assertThat(address.bits()).isEqualTo(32);
        assertThat(address.bit(0)).isTrue();
        assertThat(address.bit(1)).isTrue();
        assertThat(address.bit(2)).isFalse();
        assertThat(address.bit(22)).isTrue();
        assertThat(address.bit(31)).isTrue();
    }

    @Test
    void itsRecordIsAnA() {
        assertThat(Ipv4Address.of("192.0.2.1").record()).isEqualTo(A.of("192.0.2.1"));
    }

    @Test
    void everyAddressIsReadBackFromItsText() {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 10_000; i++) {
            Ipv4Address address = new Ipv4Address(random.nextInt());
            assertThat(Ipv4Address.of(address.toString())).isEqualTo(address);
        }
    }
}
