package fingerpost.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineNetworksTest {
    @ParameterizedTest
    @CsvSource({
        "192.0.2.5/32,    '[2, 1, 0]', 25",
        "192.0.2.200/32,  '[1, 0]',    25",
        "192.0.3.1/32,    '[0]',       24",
        "198.51.100.1/32, '[]',        6",
        "192.0.2.0/24,    '[1, 0]',    24",
        "192.0.0.0/8,     '[]',        8",
        "2001:db8:1::/48, '[3]',       32",
        "2001:db9::/32,   '[]',        32"
    })
    void longestFirstAndTheScopeForWhichItHolds(String asker, String lines, int scope) {
        LineNetworks networks = new LineNetworks();
        networks.add(IpNetwork.of("192.0.0.0/16"), 0);
        networks.add(IpNetwork.of("192.0.2.0/24"), 1);
        networks.add(IpNetwork.of("192.0.2.0/25"), 2);
        networks.add(IpNetwork.of("2001:db8::/32"), 3);

        LineNetworks.Match match = networks.match(IpNetwork.of(asker));

        assertThat(match.holding().stream().map(LineNetworks.Entry::line).toList())
                .hasToString(lines);
        assertThat(match.scope()).isEqualTo(scope);
    }

    @Test
    void ofTwoLinesWithOneNetworkTheFirstKeepsIt() {
        LineNetworks networks = new LineNetworks();
        networks.add(IpNetwork.of("192.0.2.0/24"), 7);
        networks.add(IpNetwork.of("192.0.2.0/24"), 8);

        assertThat(networks.match(IpNetwork.of("192.0.2.1/32")).holding())
                .extracting(LineNetworks.Entry::line)
                .containsExactly(7);
    }

    @Test
    void everybodyIsHeldByTheNetworkOfAll() {
        LineNetworks networks = new LineNetworks();
        networks.add(IpNetwork.of("0.0.0.0/0"), 0);

        assertThat(networks.match(IpNetwork.of("198.51.100.7/32")))
                .isEqualTo(new LineNetworks.Match(List.of(new LineNetworks.Entry(IpNetwork.of("0.0.0.0/0"), 0)), 0));
        assertThat(networks.match(IpNetwork.of("2001:db8::1/128")).holding()).isEmpty();
    }

    /** The same by asking every network; and all addresses inside the scope get the same. */
    @Test
    void drawnNetworksAreFoundAsByTryingAll() {
        SplittableRandom random = new SplittableRandom(11);
        for (int run = 0; run < 200; run++) {
            List<IpNetwork> all = new ArrayList<>();
            LineNetworks networks = new LineNetworks();
            for (int i = 0; i < 12; i++) {
                IpNetwork network = IpNetwork.around(address(random), 24 + random.nextInt(9));
                if (!all.contains(network)) {
                    networks.add(network, all.size());
                    all.add(network);
                }
            }
            IpAddress asker = address(random);
            LineNetworks.Match match = networks.match(IpNetwork.of(asker));
            IpNetwork scope = IpNetwork.around(asker, match.scope());

            assertThat(match.holding().stream().map(LineNetworks.Entry::network).toList())
                    .isEqualTo(holding(all, asker));
            for (int i = 0; i < 20; i++) {
                IpAddress other = address(random);
                if (scope.contains(other)) {
                    assertThat(holding(all, other)).isEqualTo(holding(all, asker));
                }
            }
        }
    }

    private static List<IpNetwork> holding(List<IpNetwork> all, IpAddress address) {
        return all.stream()
                .filter(each -> each.contains(address))
                .sorted(Comparator.comparingInt(IpNetwork::prefix).reversed())
                .toList();
    }

    private static IpAddress address(SplittableRandom random) {
        return IpAddress.of("192.0.2." + random.nextInt(256));
    }
}
