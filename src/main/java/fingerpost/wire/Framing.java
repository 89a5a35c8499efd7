package fingerpost.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages over a stream, each with its length in two octets before it (RFC 1035 section 4.2.2). */
final class Framing {
    private Framing() {}

    /** Sends one and waits for what fits it. */
    static Carried exchange(Socket socket, Packet sent, long deadline) throws IOException {
        write(socket, sent);
        List<String> strays = new ArrayList<>();
        while (strays.size() < Limits.STRAYS) {
            Packet received;
            try {
                received = read(socket, deadline);
            } catch (EOFException closed) {
                return new Carried(
                        new Reply.Unreachable("The server closed the connection without an answer."), strays);
            }
            Optional<String> stray = ReplyCheck.stray(sent, received);
            if (stray.isEmpty()) {
                return new Carried(Reading.of(received), strays);
            }
            strays.add(stray.get());
        }
        return new Carried(new Reply.Silent(), strays);
    }

    static void write(Socket socket, Packet packet) throws IOException {
        byte[] octets = packet.octets();
        byte[] framed = new byte[octets.length + 2];
        framed[0] = (byte) (octets.length >> 8);
        framed[1] = (byte) octets.length;
        System.arraycopy(octets, 0, framed, 2, octets.length);
        socket.getOutputStream().write(framed);
        socket.getOutputStream().flush();
    }

    static Packet read(Socket socket, long deadline) throws IOException {
        byte[] length = readFully(socket, 2, deadline);
        return Packet.of(readFully(socket, ((length[0] & 0xff) << 8) | (length[1] & 0xff), deadline));
    }

    private static byte[] readFully(Socket socket, int count, long deadline) throws IOException {
        InputStream in = socket.getInputStream();
        byte[] octets = new byte[count];
        int have = 0;
        while (have < count) {
            long left = (deadline - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new SocketTimeoutException("The server is too slow.");
            }
            socket.setSoTimeout((int) left + 1);
            int read = in.read(octets, have, count - have);
            if (read < 0) {
                throw new EOFException("The connection ended early.");
            }
            have += read;
        }
        return octets;
    }
}
