package fingerpost.dns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IpNetworkTest {
    @Test
    void cidrFormIsReadAndPrinted() {
        assertThat(IpNetwork.of("192.0.2.0/24"))
                .isEqualTo(new IpNetwork(IpAddress.of("192.0.2.0"), 24))
                .hasToString("192.0.2.0/24");
        assertThat(IpNetwork.of("2001:DB8::/32")).hasToString("2001:db8::/32");
        assertThat(IpNetwork.of("0.0.0.0/0")).hasToString("0.0.0.0/0");
        assertThat(IpNetwork.of("::/0").prefix()).isZero();
    }

    @Test
    void anAddressAloneIsItsOwnNetwork() {
        assertThat(IpNetwork.of("192.0.2.1")).hasToString("192.0.2.1/32");
        assertThat(IpNetwork.of("2001:db8::1")).hasToString("2001:db8::1/128");
        assertThat(IpNetwork.of(IpAddress.of("192.0.2.1"))).isEqualTo(IpNetwork.of("192.0.2.1/32"));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/33, The prefix length 33 lies outside 0 to 32.",
        "2001:db8::/129, The prefix length 129 lies outside 0 to 128.",
        "192.0.2.1/24, 192.0.2.1/24 has address bits beyond its prefix; write the first address of the network.",
        "2001:db8::1/64, 2001:db8::1/64 has address bits beyond its prefix; write the first address of the network.",
        "128.0.0.0/0, 128.0.0.0/0 has address bits beyond its prefix; write the first address of the network.",
        "192.0.2.0/, \"192.0.2.0/\" is not a network such as 192.0.2.0/24.",
        "192.0.2.0/024, \"192.0.2.0/024\" is not a network such as 192.0.2.0/24.",
        "192.0.2.0/-1, \"192.0.2.0/-1\" is not a network such as 192.0.2.0/24.",
        "192.0.2.0/24/8, \"192.0.2.0/24/8\" is not a network such as 192.0.2.0/24.",
        "192.0.2.0/255.255.255.0, \"192.0.2.0/255.255.255.0\" is not a network such as 192.0.2.0/24.",
        "192.0.2/24, \"192.0.2\" is not an IPv4 address such as 192.0.2.1.",
        "'', \"\" is not an IPv4 address such as 192.0.2.1.",
    })
    void whatIsNoNetworkIsRefused(String text, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IpNetwork.of(text))
                .withMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.0, true",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "192.0.2.1/32, 192.0.2.1, true",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "::/0, 192.0.2.1, false",
        "2001:db8::/33, 2001:db8:7fff::1, true",
        "2001:db8::/33, 2001:db8:8000::1, false",
    })
    void itHoldsTheAddressesThatShareItsPrefix(String network, String address, boolean held) {
        assertThat(IpNetwork.of(network).contains(IpAddress.of(address))).isEqualTo(held);
    }

    @Test
    void twoNetworksOverlapIfOneHoldsTheOther() {
        IpNetwork wide = IpNetwork.of("192.0.2.0/24");
        IpNetwork narrow = IpNetwork.of("192.0.2.64/26");
        assertThat(wide.overlaps(narrow)).isTrue();
        assertThat(narrow.overlaps(wide)).isTrue();
        assertThat(wide.overlaps(wide)).isTrue();
        assertThat(narrow.overlaps(IpNetwork.of("192.0.2.0/26"))).isFalse();
        assertThat(IpNetwork.of("0.0.0.0/0").overlaps(IpNetwork.of("::/0"))).isFalse();
    }

    @Test
    void everyNetworkIsReadBackFromItsTextAndHoldsItsFirstAddress() {
        SplittableRandom random = new SplittableRandom(9);
        for (int i = 0; i < 2000; i++) {
            IpNetwork network = Chance.network(random);
            IpNetwork other = Chance.network(random);
            assertThat(IpNetwork.of(network.toString())).isEqualTo(network);
            assertThat(network.contains(network.address())).isTrue();
            assertThat(network.overlaps(other))
                    .isEqualTo(network.contains(other.address()) || other.contains(network.address()));
        }
    }
}
