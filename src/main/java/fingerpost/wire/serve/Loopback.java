package fingerpost.wire.serve;

import fingerpost.dns.IpAddress;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Ipv6Address;
import fingerpost.wire.Server;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;

/** The only addresses that are ever listened on: this machine's own, which nobody else reaches. */
public final class Loopback {
    private Loopback() {}

    /** Refuses every other address, with the reason. */
    public static void require(IpAddress address) {
        if (!inet(address).isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    address + " is not an address of the loopback interface. A rehearsal listens only there"
                            + " (127.0.0.0/8 and ::1), because everybody else would take it for the real thing.");
        }
    }

    static InetSocketAddress socket(Server at) {
        require(at.address());
        return new InetSocketAddress(inet(at.address()), at.port());
    }

    /** The same failure with who has the port, where the system tells. */
    static IOException refused(Server at, String what, IOException why) {
        String where = what + " port " + at.port() + " of " + at.address();
        String said = String.valueOf(why.getMessage());
        if (said.contains("in use")) {
            String holder = PortHolder.of(at.port()).map(each -> " by " + each).orElse("");
            return new IOException("The " + where + " is taken" + holder + ". Name another one.", why);
        }
        if (said.contains("ermission")) {
            return new IOException(
                    "The " + where + " needs rights that this program does not have. Ports from 1024 on do not.", why);
        }
        return why instanceof BindException
                ? new IOException("The " + where + " cannot be had: " + said + ". 127.0.0.1 always can.", why)
                : new IOException("The " + where + " cannot be had: " + said + ".", why);
    }

    static IpAddress address(InetAddress inet) {
        ByteBuffer octets = ByteBuffer.wrap(inet.getAddress());
        return octets.capacity() == 4
                ? new Ipv4Address(octets.getInt())
                : new Ipv6Address(octets.getLong(), octets.getLong());
    }

    private static InetAddress inet(IpAddress address) {
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
