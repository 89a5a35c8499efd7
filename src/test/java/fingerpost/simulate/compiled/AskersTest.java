package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.behaviour.Asker;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Families;
import fingerpost.topology.Id;
import fingerpost.topology.Resolver;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskersTest {
    private static final IpAddress RESOLVER = IpAddress.of("198.51.100.53");
    private static final Whereabouts HERE = new Whereabouts(Optional.of("DE"), Optional.empty());
    private static final Whereabouts THERE = new Whereabouts(Optional.of("CN"), Optional.empty());

    /** Resolvers tell of /24 and /56; a network that is narrower is one, a very wide one counts as 4096. */
    @ParameterizedTest
    @CsvSource({
        "198.51.100.0/24, 1",
        "198.51.100.128/25, 1",
        "198.51.100.0/22, 4",
        "10.0.0.0/13, 2048",
        "10.0.0.0/12, 4096",
        "10.0.0.0/8, 4096",
        "2001:db8::/56, 1",
        "2001:db8::/64, 1",
        "2001:db8::/48, 256",
        "2001:db8::/32, 4096"
    })
    void aNetworkIsAsManyAsResolversTellOf(String network, int subnets) {
        assertThat(Askers.subnets(IpNetwork.of(network))).isEqualTo(subnets);
    }

    @Test
    void aResolverThatTellsNetworksShowsEachOfThemAndWhereTheClientsAre() {
        List<Askers.Seen> seen = Askers.of(group("198.51.100.128/25", "10.0.0.0/8"), Optional.of(resolver(true)));

        assertThat(seen)
                .containsExactly(
                        seen("198.51.100.0/24", 1, "198.51.100.128/25"), seen("10.0.0.0/8", 4096, "10.0.0.0/8"));
    }

    @Test
    void oneThatTellsNoneShowsItselfAndWhereItIs() {
        ClientGroup group = group("198.51.100.128/25", "10.0.0.0/8");

        assertThat(Askers.of(group, Optional.of(resolver(false))))
                .containsExactly(new Askers.Seen(new Asker(RESOLVER, Optional.empty(), THERE), 1, group.networks()));
        assertThat(Askers.of(group(), Optional.of(resolver(true))))
                .containsExactly(new Askers.Seen(new Asker(RESOLVER, Optional.empty(), THERE), 1, List.of()));
    }

    @Test
    void aResolverThatTheDesignDoesNotHaveIsWhereTheClientsAre() {
        assertThat(Askers.of(group("10.0.0.0/8"), Optional.empty()))
                .singleElement()
                .satisfies(seen -> {
                    assertThat(seen.asker().whereabouts()).isEqualTo(HERE);
                    assertThat(seen.asker().clientSubnet()).isEmpty();
                });
    }

    private static Askers.Seen seen(String told, int subnets, String network) {
        return new Askers.Seen(
                new Asker(RESOLVER, Optional.of(IpNetwork.of(told)), HERE), subnets, List.of(IpNetwork.of(network)));
    }

    private static Resolver resolver(boolean tells) {
        return new Resolver(Id.of("r"), "", Resolver.Profile.BIND, RESOLVER, THERE, tells);
    }

    private static ClientGroup group(String... networks) {
        return new ClientGroup(
                Id.of("g"),
                "",
                10,
                HERE,
                Stream.of(networks).map(IpNetwork::of).toList(),
                1,
                List.of(),
                ClientGroup.Stub.NO_CACHE,
                Families.BOTH);
    }
}
