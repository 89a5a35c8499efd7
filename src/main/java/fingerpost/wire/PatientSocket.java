package fingerpost.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A TCP connection that is read until a moment and not beyond, however slowly the other side dribbles. */
public final class PatientSocket extends Socket {
    private volatile long deadline;

    private PatientSocket(long deadline) {
        this.deadline = deadline;
    }

    /** Connected to that server; what is read from it must come within that patience from now. */
    public static PatientSocket to(Server server, Duration patience) throws IOException {
        PatientSocket socket = new PatientSocket(System.nanoTime() + patience.toNanos());
        try {
            socket.setTcpNoDelay(true);
            socket.connect(Addresses.socket(server), (int) patience.toMillis() + 1);
            return socket;
        } catch (IOException failed) {
            socket.close();
            throw failed;
        }
    }

    /** Patience begins anew. */
    public void renew(Duration patience) {
        deadline = System.nanoTime() + patience.toNanos();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left < 0) {
                    throw new SocketTimeoutException("The server is too slow.");
                }
                setSoTimeout((int) left + 1);
                return super.read(buffer, offset, length);
            }
        };
    }
}
