package fingerpost.behaviour.upstream;

import static fingerpost.behaviour.upstream.Peers.from;
import static fingerpost.behaviour.upstream.Peers.sequence;
import static fingerpost.behaviour.upstream.Peers.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IpHashTest {
    @Test
    void allOfASlash24GoToTheSamePeer() {
        Upstream upstream = upstream(weighted(1, 1, 1));
        Set<String> taken = Set.copyOf(IntStream.range(0, 256)
                .mapToObj(last -> sequence(upstream, from("198.51.100." + last), 1))
                .toList());

        assertThat(taken).hasSize(1);
    }

    @Test
    void allSixteenOctetsOfAnIpv6AddressCount() {
        Upstream upstream = upstream(weighted(1, 1, 1));
        Set<String> taken = Set.copyOf(IntStream.range(0, 64)
                .mapToObj(last -> sequence(upstream, from("2001:db8::" + Integer.toHexString(last)), 1))
                .toList());

        assertThat(taken).hasSize(3);
    }

    @Test
    void oneRoundByHandFromTheSource() {
        // ((89 * 113 + 192) % 6271 = 3978, (3978 * 113 + 0) % 6271 = 4273, (4273 * 113 + 2) % 6271 = 6255) % 3 = 0
        assertThat(sequence(upstream(weighted(1, 1, 1)), from("192.0.2.77"), 2)).isEqualTo("aa");
    }

    @Test
    void withEveryPeerButOneDownAllClientsReachIt() {
        List<Peer> peers =
                List.of(Peers.down("a"), Peers.down("b"), weighted(1, 1, 1).getLast());

        assertThat(sequence(upstream(peers), from("203.0.113.9"), 3)).isEqualTo("ccc");
    }

    private static Upstream upstream(List<Peer> peers) {
        return new Upstream(peers, List.of(), new IpHash(peers));
    }
}
