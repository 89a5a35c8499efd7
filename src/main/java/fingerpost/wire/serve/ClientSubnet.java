package fingerpost.wire.serve;

import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.wire.Octets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The client subnet option of a query (RFC 7871 section 6), and its echo.
 *
 * @param network 0.0.0.0/0 where the client wants its network kept back
 * @param octets the option's data as it came
 */
record ClientSubnet(IpNetwork network, Octets octets) {
    private static final int CODE = 8;
    private static final int V4 = 1;
    private static final int V6 = 2;
    private static final int HEAD = 4;

    /** Refuses with the reason what breaks the format, which is answered by FORMERR. */
    static ClientSubnet read(byte[] data) throws IOException {
        if (data.length < HEAD) {
            throw new IOException("a client subnet of " + data.length + " octets");
        }
        int family = ((data[0] & 0xff) << 8) | (data[1] & 0xff);
        int prefix = data[2] & 0xff;
        int size = family == V4 ? 4 : family == V6 ? 16 : 0;
        if (data[3] != 0) {
            throw new IOException("a client subnet with a scope in a query");
        }
        if ((size == 0 && family != 0) || prefix > size * 8 || data.length - HEAD != (prefix + 7) / 8) {
            throw new IOException("a client subnet whose family, prefix and address do not fit");
        }
        byte[] address = Arrays.copyOf(Arrays.copyOfRange(data, HEAD, data.length), Math.max(size, 4));
        ByteBuffer buffer = ByteBuffer.wrap(address);
        try {
            return new ClientSubnet(
                    size == 16
                            ? new IpNetwork(new Ipv6Address(buffer.getLong(), buffer.getLong()), prefix)
                            : new IpNetwork(new Ipv4Address(buffer.getInt()), prefix),
                    Octets.of(data));
        } catch (IllegalArgumentException bitsBeyond) {
            throw new IOException("a client subnet with bits beyond its prefix", bitsBeyond);
        }
    }

    /** The option of the reply: the same with the scope of the answer, none where the client told nothing. */
    byte[] echo(int scope) {
        ByteBuffer option = ByteBuffer.allocate(HEAD + octets.length());
        option.putShort((short) CODE).putShort((short) octets.length()).put(octets.toArray());
        option.put(HEAD + 3, (byte) (network.prefix() == 0 ? 0 : scope));
        return option.array();
    }
}
