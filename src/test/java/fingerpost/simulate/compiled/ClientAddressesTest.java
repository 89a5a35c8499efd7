package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.simulate.habit.StubHabit;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the connections of clients come from. */
class ClientAddressesTest {
    private static final IpAddress V4 = IpAddress.of("203.0.113.1");
    private static final IpAddress V6 = IpAddress.of("2001:db8:ffff::1");

    @ParameterizedTest
    @CsvSource({
        "198.51.100.0/24, 0, 198.51.100.0",
        "198.51.100.0/24, 7, 198.51.100.7",
        "198.51.100.0/24, 263, 198.51.100.7",
        "198.51.100.64/28, 17, 198.51.100.65",
        "198.51.100.9, 3, 198.51.100.9",
        "10.1.0.0/16, 0, 10.1.0.0",
        "10.1.0.0/16, 3, 10.1.3.0",
        "10.1.0.0/16, 258, 10.1.2.1",
        "2001:db8::/32, 2, 2001:db8:0:200::",
        "2001:db8::/56, 5, 2001:db8::5",
        "2001:db8::8/126, 6, 2001:db8::a",
    })
    void clientsAreDealtOutToNetworksThatResolversTellOf(String network, int client, String expected) {
        IpAddress address = IpAddress.of(expected);

        assertThat(new ClientAddresses(cell(1, 0, network)).of(client, address)).isEqualTo(address);
    }

    @Test
    void everyAddressLiesInsideItsNetwork() {
        for (String text : List.of("192.0.2.0/25", "10.0.0.0/8", "2001:db8::/33", "2001:db8::/120", "2001:db8::/60")) {
            IpNetwork network = IpNetwork.of(text);
            ClientAddresses addresses = new ClientAddresses(cell(1, 99, text));
            assertThat(IntStream.range(0, 20_000).mapToObj(i -> addresses.of(i, network.address())))
                    .allMatch(network::contains);
        }
    }

    @Test
    void severalNetworksTakeTurnsAndTheFamilyOfTheServerDecides() {
        ClientAddresses addresses = new ClientAddresses(cell(1, 0, "198.51.100.0/24", "2001:db8::/64", "192.0.2.0/24"));

        assertThat(addresses.of(1, V4)).isEqualTo(IpAddress.of("192.0.2.0"));
        assertThat(addresses.of(2, V4)).isEqualTo(IpAddress.of("198.51.100.1"));
        assertThat(addresses.of(2, V6)).isEqualTo(IpAddress.of("2001:db8::2"));
    }

    @Test
    void clientsOfSeveralCachesHaveDifferentAddresses() {
        assertThat(new ClientAddresses(cell(1, 100, "198.51.100.0/24")).of(1, V4))
                .isEqualTo(IpAddress.of("198.51.100.101"));
    }

    @Test
    void withoutANetworkOfTheirFamilyTheyUseAnotherOrSomeAddress() {
        assertThat(new ClientAddresses(cell(1, 0, "2001:db8::/64")).of(3, V4)).isEqualTo(IpAddress.of("2001:db8::3"));
        assertThat(new ClientAddresses(cell(1, 0)).of(3, V4)).isEqualTo(IpAddress.of("233.252.0.1"));
    }

    @Test
    void theToldSubnetOfAClientHoldsItsAddress() {
        ClientAddresses addresses = new ClientAddresses(cell(256, 1000, "10.1.0.0/16"));

        assertThat(addresses.of(300, V4)).isEqualTo(IpAddress.of("10.1.44.1"));
    }

    private static Cell cell(int subnets, long first, String... networks) {
        List<IpNetwork> all = Stream.of(networks).map(IpNetwork::of).toList();
        ClientGroup group = new ClientGroup(
                Id.of("clients"),
                "clients",
                1000,
                Whereabouts.UNKNOWN,
                all,
                1,
                List.of(),
                ClientGroup.Stub.NO_CACHE,
                Families.BOTH);
        return new Cell(group, 1000, 1, StubHabit.of(ClientGroup.Stub.NO_CACHE), 0, subnets, true, true, all, first);
    }
}
