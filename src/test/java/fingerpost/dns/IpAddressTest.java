package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IpAddressTest {
    @Test
    void aLiteralOfEitherFamilyIsRead() {
        assertThat(IpAddress.of("192.0.2.1")).isEqualTo(Ipv4Address.of("192.0.2.1"));
        assertThat(IpAddress.of("2001:db8::1")).isEqualTo(Ipv6Address.of("2001:db8::1"));
        assertThat(IpAddress.of("::ffff:192.0.2.1")).isNotEqualTo(IpAddress.of("192.0.2.1"));
    }

    @Test
    void namesAreRefusedAndNeverLookedUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.of("localhost"));
        assertThatIllegalArgumentException().isThrownBy(() -> IpAddress.of("www.example.org"));
        assertThat(IpAddress.isLiteral("localhost")).isFalse();
        assertThat(IpAddress.isLiteral("")).isFalse();
        assertThat(IpAddress.isLiteral("192.0.2.1")).isTrue();
        assertThat(IpAddress.isLiteral("::")).isTrue();
    }

    @Test
    void ipv6StandsInBracketsInAUrl() {
        assertThat(IpAddress.of("2001:db8::1").inUrl()).isEqualTo("[2001:db8::1]");
        assertThat(IpAddress.of("192.0.2.1").inUrl()).isEqualTo("192.0.2.1");
    }

    @Test
    void ipv4ComesBeforeIpv6AndThenByOctetsWithoutSign() {
        List<IpAddress> ordered = Stream.of("9.0.0.0", "192.0.2.1", "192.0.2.200", "::1", "2001:db8::", "ff02::1")
                .map(IpAddress::of)
                .toList();
        assertThat(ordered.reversed().stream().sorted()).isEqualTo(ordered);
    }

    @Test
    void octetsAndBitsAgree() {
        SplittableRandom random = new SplittableRandom(8);
        for (int i = 0; i < 500; i++) {
            IpAddress address = Chance.address(random);
            int[] octets = address.octets();
            assertThat(octets).hasSize(address.bits() / 8);
            for (int bit = 0; bit < address.bits(); bit++) {
                assertThat(address.bit(bit)).isEqualTo((octets[bit / 8] & 0x80 >> bit % 8) != 0);
            }
        }
    }
}
