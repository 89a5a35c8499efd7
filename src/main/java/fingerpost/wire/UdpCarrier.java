package fingerpost.wire;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One datagram from a fresh port that the kernel picks, and patience until one comes that fits: what does not is counted and
 * ignored, so neither a stray nor a forged datagram ends the query or is believed (RFC 5452).
 */
final class UdpCarrier implements Carrier {
    private static final int LARGEST = 65_535;
    /** Room for a flood of strays before the answer; the system gives less where it allows less. */
    private static final int ROOM = 1 << 20;

    @Override
    public Carried carry(Asked asked, Server server, Duration patience) {
        List<String> strays = new ArrayList<>();
        long deadline = System.nanoTime() + patience.toNanos();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setReceiveBufferSize(ROOM);
            InetSocketAddress to = Addresses.socket(server);
            if (!asked.query().noticingOthers()) {
                socket.connect(to);
            }
            byte[] octets = asked.packet().octets();
            socket.send(new DatagramPacket(octets, octets.length, to));
            return new Carried(await(socket, asked, deadline, strays), strays);
        } catch (PortUnreachableException nobody) {
            return new Carried(
                    new Reply.Unreachable(
                            "Nothing listens on UDP port " + server.port() + " of " + server.address() + "."),
                    strays);
        } catch (IOException failed) {
            return new Carried(Failures.reply(failed, server), strays);
        }
    }

    /** A reply of which only the letter case is wrong, or an error without the question, waits a moment for a better one. */
    private static Reply await(DatagramSocket socket, Asked asked, long until, List<String> strays) throws IOException {
        DatagramPacket datagram = new DatagramPacket(new byte[LARGEST], LARGEST);
        Reply otherwise = new Reply.Silent();
        long deadline = until;
        while (strays.size() < Limits.STRAYS) {
            Optional<Packet> received = receive(socket, datagram, deadline);
            if (received.isEmpty()) {
                return otherwise;
            }
            Optional<String> stray = stray(asked, datagram, received.get());
            if (stray.isPresent()) {
                strays.add(stray.get());
            } else if (!ReplyCheck.headerOnly(received.get())) {
                return asked.reply(received.get());
            } else {
                otherwise = asked.reply(received.get());
            }
            if (stray.isEmpty() || stray.get().equals(ReplyCheck.OTHER_CASE)) {
                deadline = Math.min(deadline, System.nanoTime() + Limits.BETTER_REPLY.toNanos());
            }
        }
        return otherwise;
    }

    /** Whatever another machine sends is no reply (RFC 2181 section 4); who sends what would be one is named. */
    private static Optional<String> stray(Asked asked, DatagramPacket datagram, Packet received) throws IOException {
        Optional<String> unfit = asked.stray(received);
        if (!asked.query().noticingOthers()) {
            return unfit;
        }
        InetSocketAddress server = Addresses.socket(asked.query().server());
        if (datagram.getSocketAddress().equals(server)) {
            return unfit;
        }
        if (unfit.isPresent()) {
            return Optional.of("from elsewhere, and " + unfit.get());
        }
        String address = datagram.getAddress().getHostAddress();
        boolean same = datagram.getAddress().equals(server.getAddress());
        return Optional.of(ReplyCheck.OTHER_SOURCE + (same ? address + " port " + datagram.getPort() : address));
    }

    private static Optional<Packet> receive(DatagramSocket socket, DatagramPacket datagram, long deadline)
            throws IOException {
        long left = (deadline - System.nanoTime()) / 1_000_000;
        if (left < 0) {
            return Optional.empty();
        }
        socket.setSoTimeout((int) left + 1);
        datagram.setLength(LARGEST);
        try {
            socket.receive(datagram);
        } catch (SocketTimeoutException late) {
            return Optional.empty();
        }
        return Optional.of(Packet.of(datagram.getData(), datagram.getLength()));
    }
}
