package fingerpost.wire.serve;

import fingerpost.wire.Limits;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * The OPT record of a query (RFC 6891).
 *
 * @param udpSize the largest datagram that the asker takes
 * @param isDo whether signatures are wanted
 * @param clientSubnet the data of that option as it came
 */
record RawEdns(int udpSize, int version, boolean isDo, Optional<byte[]> clientSubnet) {
    private static final int SMALLEST = 512;
    private static final int CLIENT_SUBNET = 8;

    /** Reads from the class of the record on. */
    static RawEdns read(byte[] octets, int start, int end) throws IOException {
        Optional<byte[]> subnet = Optional.empty();
        int at = start + 8;
        while (at < end) {
            if (at + 4 > end || at + 4 + RawMessage.pair(octets, at + 2) > end) {
                throw new IOException("an option of EDNS ends early");
            }
            int next = at + 4 + RawMessage.pair(octets, at + 2);
            if (RawMessage.pair(octets, at) == CLIENT_SUBNET && subnet.isEmpty()) {
                subnet = Optional.of(Arrays.copyOfRange(octets, at + 4, next));
            }
            at = next;
        }
        return new RawEdns(
                RawMessage.pair(octets, start), octets[start + 3] & 0xff, (octets[start + 4] & 0x80) != 0, subnet);
    }

    /** What a datagram may hold: as much as the asker takes, and as crosses every path. */
    int room() {
        return Math.clamp(udpSize, SMALLEST, Limits.UDP_SIZE);
    }

    static int room(Optional<RawEdns> edns) {
        return edns.map(RawEdns::room).orElse(SMALLEST);
    }
}
