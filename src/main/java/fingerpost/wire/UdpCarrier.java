package fingerpost.wire;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
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

    @Override
    public Carried carry(Packet sent, Server server, Duration patience) {
        List<String> strays = new ArrayList<>();
        long deadline = System.nanoTime() + patience.toNanos();
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(Addresses.socket(server));
            byte[] octets = sent.octets();
            socket.send(new DatagramPacket(octets, octets.length));
            return new Carried(await(socket, sent, deadline, strays), strays);
        } catch (PortUnreachableException nobody) {
            return new Carried(
                    new Reply.Unreachable(
                            "Nothing listens on UDP port " + server.port() + " of " + server.address() + "."),
                    strays);
        } catch (SocketTimeoutException late) {
            return new Carried(new Reply.Silent(), strays);
        } catch (IOException failed) {
            return new Carried(Failures.reply(failed, server), strays);
        }
    }

    private static Reply await(DatagramSocket socket, Packet sent, long deadline, List<String> strays)
            throws IOException {
        DatagramPacket datagram = new DatagramPacket(new byte[LARGEST], LARGEST);
        while (strays.size() < Limits.STRAYS) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return new Reply.Silent();
            }
            socket.setSoTimeout((int) left + 1);
            datagram.setLength(LARGEST);
            socket.receive(datagram);
            Packet received = Packet.of(datagram.getData(), datagram.getLength());
            Optional<String> stray = ReplyCheck.stray(sent, received);
            if (stray.isPresent()) {
                strays.add(stray.get());
            } else {
                return Reading.of(received);
            }
        }
        return new Reply.Silent();
    }
}
