package fingerpost.behaviour.upstream;

import static fingerpost.behaviour.upstream.Peers.keyed;
import static fingerpost.behaviour.upstream.Peers.sequence;
import static fingerpost.behaviour.upstream.Peers.weighted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeyHashTest {
    @Test
    void theSameKeyGoesToTheSamePeer() {
        assertThat(sequence(upstream(weighted(1, 1, 1)), keyed("/cart"), 5)).matches("(.)\\1{4}");
    }

    @Test
    void theCrcOfTheCheckStringPicksByItsUpperBits() {
        // CRC-32 of "123456789" is cbf43926; its bits 16 to 30 are 4bf4, 19444, which is 1 modulo 3
        assertThat(sequence(upstream(weighted(1, 1, 1)), keyed("123456789"), 1)).isEqualTo("b");
    }

    @Test
    void withoutAKeyItIsRoundRobin() {
        assertThat(sequence(upstream(weighted(1, 1, 1)), keyed(""), 6)).isEqualTo("abcabc");
    }

    @Test
    void aKeyWhosePeerFailedIsHashedOn() {
        Upstream upstream = upstream(weighted(1, 1, 1));
        Upstream.Sending sending = upstream.send(keyed("/cart"), Set.of(), 0);
        Peer first = sending.next().orElseThrow();
        sending.failed(first);

        assertThat(sending.next().orElseThrow()).isNotEqualTo(first);
    }

    private static Upstream upstream(List<Peer> peers) {
        return new Upstream(peers, List.of(), new KeyHash(peers));
    }
}
