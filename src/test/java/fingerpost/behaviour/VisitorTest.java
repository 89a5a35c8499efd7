package fingerpost.behaviour;

import static fingerpost.behaviour.Sites.clients;
import static fingerpost.behaviour.Sites.id;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RecordType;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Coordinates;
import fingerpost.topology.Families;
import fingerpost.topology.Resolver;
import fingerpost.topology.ResolverShare;
import fingerpost.topology.Topology;
import fingerpost.topology.Whereabouts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitorTest {
    private static final Whereabouts CITY =
            new Whereabouts(Optional.of("DE"), Optional.of(new Coordinates(52.5, 13.4)));
    private static final Whereabouts FAR = new Whereabouts(Optional.of("SG"), Optional.empty());

    @Test
    void theResolverOfMostWeightIsAskedAndTheNextWhereItIsDown() {
        Topology site = site(false, "198.51.100.0/24");
        DesignState state = new DesignState(1);
        assertThat(visitor(site, state).resolverLabel()).isEqualTo("big");

        state.fail(id("big"));
        assertThat(visitor(site, state).resolverLabel()).isEqualTo("small");

        state.fail(id("small"));
        assertThat(visitor(site, state).resolverLabel()).isEqualTo("its resolver");
    }

    @Test
    void withoutClientSubnetTheServersSeeTheResolverAndWhereItStands() {
        Asker asker =
                visitor(site(false, "198.51.100.0/24"), new DesignState(1)).asker();

        assertThat(asker.address()).isEqualTo(IpAddress.of("192.0.2.53"));
        assertThat(asker.clientSubnet()).isEmpty();
        assertThat(asker.whereabouts()).isEqualTo(FAR);
    }

    /** RFC 7871 section 11.1: at most /24 and /56 are told. */
    @ParameterizedTest
    @CsvSource({
        "198.51.100.128/25, 198.51.100.0/24",
        "198.51.0.0/16,     198.51.0.0/16",
        "2001:db8:1:2::/64, 2001:db8:1::/56",
        "2001:db8::/32,     2001:db8::/32"
    })
    void withClientSubnetTheyAreToldTheNetworkOfTheClients(String network, String told) {
        Asker asker = visitor(site(true, network), new DesignState(1)).asker();

        assertThat(asker.clientSubnet()).contains(IpNetwork.of(told));
        assertThat(asker.whereabouts()).isEqualTo(CITY);
    }

    @Test
    void connectionsComeFromTheClientsNetworkOfTheSameFamily() {
        Visitor visitor = visitor(site(false, "198.51.100.0/24"), new DesignState(1));
        IpAddress own = IpAddress.of("198.51.100.0");

        assertThat(visitor.address(IpAddress.of("203.0.113.10"))).isEqualTo(own);
        assertThat(visitor.address(IpAddress.of("2001:db8::10")))
                .as("the only one there is")
                .isEqualTo(own);
    }

    @Test
    void aVisitorOfNoGroupIsAnOrdinaryBrowserOnBothFamilies() {
        Visitor visitor = Visitor.of(Optional.empty(), Topology.EMPTY, new DesignState(1));

        assertThat(visitor.label()).isEqualTo("a browser");
        assertThat(visitor.stub()).isEqualTo(ClientGroup.Stub.CHROMIUM);
        assertThat(visitor.families()).isEqualTo(Families.BOTH);
        assertThat(visitor.path()).isEmpty();
        assertThat(visitor.asker().whereabouts()).isEqualTo(Whereabouts.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(ClientGroup.Stub.class)
    void whoKeepsThatThereIsNothingKeepsAddressesToo(ClientGroup.Stub stub) {
        Visitor visitor = new Visitor(Optional.of(clients(stub, Families.BOTH)), Optional.empty());
        NameCache.Known nothing = new NameCache.Known(Set.of(RecordType.A), Set.of(), Map.of(), List.of());

        assertThat(visitor.kept(nothing).isPresent()).isEqualTo(visitor.keepsFailures());
    }

    @ParameterizedTest
    @EnumSource(ClientGroup.Stub.class)
    void onlyAJvmTriesOneAddressAloneAndThatOfIpv4(ClientGroup.Stub stub) {
        Visitor visitor = new Visitor(Optional.of(Sites.clients(stub, Families.BOTH)), Optional.empty());
        IpAddress a = IpAddress.of("192.0.2.1");
        IpAddress b = IpAddress.of("192.0.2.2");
        IpAddress six = IpAddress.of("2001:db8::1");

        boolean jvm = stub == ClientGroup.Stub.JVM;
        assertThat(visitor.tried(List.of(a, b, six))).isEqualTo(jvm ? List.of(a) : List.of(six, a, b));
        assertThat(visitor.tried(List.of(six))).containsExactly(six);
        assertThat(visitor.tried(List.of())).isEmpty();
    }

    private static Visitor visitor(Topology site, DesignState state) {
        return Visitor.of(Optional.of(id("clients")), site, state);
    }

    private static Topology site(boolean clientSubnet, String network) {
        return Designs.topology(
                new Resolver(
                        id("small"),
                        "small",
                        Resolver.Profile.UNBOUND,
                        IpAddress.of("192.0.2.54"),
                        Whereabouts.UNKNOWN,
                        false),
                new Resolver(id("big"), "big", Resolver.Profile.BIND, IpAddress.of("192.0.2.53"), FAR, clientSubnet),
                new ClientGroup(
                        id("clients"),
                        "clients",
                        10,
                        CITY,
                        List.of(IpNetwork.of(network)),
                        1,
                        List.of(new ResolverShare(id("small"), 30), new ResolverShare(id("big"), 70)),
                        ClientGroup.Stub.JVM,
                        Families.BOTH));
    }
}
