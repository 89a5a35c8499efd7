package fingerpost.wire;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** Addresses between our words and the JDK's; nothing is ever looked up. */
final class Addresses {
    private Addresses() {}

    static IpAddress of(byte[] octets) {
        ByteBuffer buffer = ByteBuffer.wrap(octets);
        return octets.length == 4
                ? new Ipv4Address(buffer.getInt())
                : new Ipv6Address(buffer.getLong(), buffer.getLong());
    }

    static InetSocketAddress socket(Server server) {
        return new InetSocketAddress(inet(server.address()), server.port());
    }

    static InetAddress inet(IpAddress address) {
        int[] octets = address.octets();
        byte[] bytes = new byte[octets.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) octets[i];
        }
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
