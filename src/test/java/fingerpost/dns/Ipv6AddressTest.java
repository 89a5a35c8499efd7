package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Ipv6AddressTest {
    /** The rules and examples of RFC 5952 sections 1, 2 and 4, and of RFC 4291 section 2.2. */
    @ParameterizedTest
    @CsvSource({
        "2001:db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:0db8:0:0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8::1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8::0:1:0:0:1, 2001:db8::1:0:0:1",
        "2001:0db8::1:0:0:1, 2001:db8::1:0:0:1",
        "2001:db8:0:0:1::1, 2001:db8::1:0:0:1",
        "2001:DB8:0:0:1::1, 2001:db8::1:0:0:1",
        "2001:db8:aaaa:bbbb:cccc:dddd:eeee:0001, 2001:db8:aaaa:bbbb:cccc:dddd:eeee:1",
        "2001:db8:0:0:0:0:2:1, 2001:db8::2:1",
        "2001:db8:0:1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:db8::1:1:1:1:1, 2001:db8:0:1:1:1:1:1",
        "2001:0:0:1:0:0:0:1, 2001:0:0:1::1",
        "2001:db8:0:0:0:0:0:0, 2001:db8::",
        "0:0:0:0:0:0:0:1, ::1",
        "0:0:0:0:0:0:0:0, ::",
        "::, ::",
        "1:0:0:0:0:0:0:0, 1::",
        "::ffff:192.0.2.1, ::ffff:192.0.2.1",
        "::FFFF:C000:0201, ::ffff:192.0.2.1",
        "2001:db8::192.0.2.1, 2001:db8::c000:201",
        "::192.0.2.1, ::c000:201",
        "1:2:3:4:5:6:7::, 1:2:3:4:5:6:7:0",
        "::2:3:4:5:6:7:8, 0:2:3:4:5:6:7:8",
    })
    void aLiteralIsReadAndPrintedAsRfc5952Wants(String literal, String printed) {
        assertThat(Ipv6Address.of(literal)).hasToString(printed);
        assertThat(Ipv6Address.of(printed)).isEqualTo(Ipv6Address.of(literal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                ":::",
                "::1::",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1:2:3:4::5:6:7:8",
                "1:2:3:4:5:6:7:",
                ":2:3:4:5:6:7:8",
                "12345::",
                "g::",
                "-1::",
                "+1::",
                "::1%eth0",
                "[::1]",
                "::1/128",
                "::1 ",
                " ::1",
                "192.0.2.1",
                "::192.0.2",
                "::192.0.2.256",
                "192.0.2.1::",
                "1:2:3:4:5:6:7:192.0.2.1",
                "::192.0.2.1:1",
                "2001:db8::\u0661",
                "www.example.org"
            })
    void whatIsNoLiteralIsRefused(String literal) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ipv6Address.of(literal))
                .withMessageContaining("is not an IPv");
    }

    @Test
    void octetsAndBitsStandInNetworkOrder() {
        Ipv6Address address = Ipv6Address.of("8001:db8::ff01");
        assertThat(address.octets()).containsExactly(0x80, 1, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 1);
        assertThat(address.bits()).isEqualTo(128);
        assertThat(address.bit(0)).isTrue();
        assertThat(address.bit(1)).isFalse();
        assertThat(address.bit(15)).isTrue();
        assertThat(address.bit(63)).isFalse();
        assertThat(address.bit(112)).isTrue();
        assertThat(address.bit(126)).isFalse();
        assertThat(address.bit(127)).isTrue();
    }

    @Test
    void itsRecordIsAnAaaa() {
        assertThat(Ipv6Address.of("2001:db8::1").record()).isEqualTo(Aaaa.of("2001:db8::1"));
    }

    @Test
    void everyAddressIsReadBackFromItsTextAndAsTheLibraryOfTheJdkReadsIt() throws UnknownHostException {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 10_000; i++) {
            Ipv6Address address = new Ipv6Address(sparse(random), sparse(random));
            assertThat(Ipv6Address.of(address.toString())).isEqualTo(address);
            byte[] octets = InetAddress.getByName(address.toString()).getAddress();
            if (octets.length == 16) {
                assertThat(octets).isEqualTo(bytes(address));
            }
        }
    }

    private static long sparse(SplittableRandom random) {
        long bits = 0;
        for (int group = 0; group < 4; group++) {
            bits = (bits << 16) | (random.nextBoolean() ? 0 : random.nextInt(1 << (4 * random.nextInt(1, 5))));
        }
        return bits;
    }

    private static byte[] bytes(Ipv6Address address) {
        byte[] bytes = new byte[16];
        for (int i = 0; i < 16; i++) {
            bytes[i] = (byte) address.octets()[i];
        }
        return bytes;
    }
}
