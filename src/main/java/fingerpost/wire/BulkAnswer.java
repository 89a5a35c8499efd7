package fingerpost.wire;

import fingerpost.dns.Question;
import java.util.Optional;

/**
 * What came of one question of a batch.
 *
 * @param reply the packet that fitted, truncated ones already asked again over TCP; empty where the server stayed silent
 */
public record BulkAnswer(Question question, Optional<Packet> reply) {
    /** The response code without the upper bits of EDNS; -1 where there is no reply. */
    public int rcode() {
        return reply.map(packet -> packet.at(3) & 0x0f).orElse(-1);
    }
}
