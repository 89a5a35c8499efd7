package fingerpost.prove.dns;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpNetwork;
import fingerpost.topology.Id;
import fingerpost.topology.Line;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoopbackNetworksTest {
    private static List<String> sources(String... networks) {
        Line line = new Line(
                Id.of("telecom"),
                "Telecom",
                Stream.of(networks).map(IpNetwork::of).toList(),
                List.of());
        return LoopbackNetworks.askers(Topology.of("", "", List.of(line))).stream()
                .map(each -> each.source().toString())
                .toList();
    }

    @Test
    void aNetworkIsMovedWithItsLengthAndAskedFromItsFirstAddress() {
        assertThat(LoopbackNetworks.of(IpNetwork.of("192.0.2.128/25"))).contains(IpNetwork.of("127.0.2.128/25"));
        assertThat(sources("192.0.2.128/25", "198.51.100.0/24")).containsExactly("127.0.2.128", "127.51.100.0");
    }

    @Test
    void ipv6AndNetworksLargerThanTheLoopbackAreNotAsked() {
        assertThat(sources("2001:db8::/32", "128.0.0.0/2", "192.0.2.0/24")).containsExactly("127.0.2.0");
    }

    @Test
    void networksThatWouldBecomeOneAreNotAsked() {
        assertThat(sources("10.0.2.0/24", "192.0.2.0/24")).isEmpty();
    }

    @Test
    void aNetworkThatWouldHoldWhoAsksFromElsewhereIsNotAsked() {
        assertThat(sources("192.0.0.0/24")).isEmpty();
    }

    @Test
    void aNetworkInsideAnotherStaysInside() {
        assertThat(sources("203.0.113.0/24", "203.0.113.64/26")).containsExactly("127.0.113.0", "127.0.113.64");
    }
}
