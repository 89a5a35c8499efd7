package fingerpost.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages over a stream, each with its length in two octets before it (RFC 1035 section 4.2.2). */
final class Framing {
    private Framing() {}

    /** Sends one and waits for what fits it. */
    static Carried exchange(Socket socket, Asked asked) throws IOException {
        write(socket.getOutputStream(), asked.packet());
        List<String> strays = new ArrayList<>();
        while (strays.size() < Limits.STRAYS) {
            Packet received;
            try {
                received = read(socket.getInputStream());
            } catch (EOFException closed) {
                return new Carried(
                        new Reply.Unreachable("The server closed the connection without an answer."), strays);
            }
            Optional<String> stray = asked.stray(received);
            if (stray.isEmpty()) {
                return new Carried(asked.reply(received), strays);
            }
            strays.add(stray.get());
        }
        return new Carried(new Reply.Silent(), strays);
    }

    static void write(OutputStream out, Packet packet) throws IOException {
        byte[] octets = packet.octets();
        byte[] framed = new byte[octets.length + 2];
        framed[0] = (byte) (octets.length >> 8);
        framed[1] = (byte) octets.length;
        System.arraycopy(octets, 0, framed, 2, octets.length);
        out.write(framed);
        out.flush();
    }

    static Packet read(InputStream in) throws IOException {
        byte[] length = exactly(in, 2);
        return Packet.of(exactly(in, ((length[0] & 0xff) << 8) | (length[1] & 0xff)));
    }

    /** So many octets; throws {@link EOFException} where the stream ends before. */
    static byte[] exactly(InputStream in, int count) throws IOException {
        byte[] octets = in.readNBytes(count);
        if (octets.length < count) {
            throw new EOFException("The connection ended early.");
        }
        return octets;
    }
}
