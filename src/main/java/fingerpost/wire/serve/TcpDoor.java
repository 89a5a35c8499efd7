package fingerpost.wire.serve;

import fingerpost.dns.IpAddress;
import fingerpost.wire.Transport;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Messages over connections, several on each, one after the other (RFC 7766). */
final class TcpDoor implements AutoCloseable {
    private static final int IDLE_MILLIS = 10_000;
    private static final int MOST_CONNECTIONS = 200;

    private final ServerSocket listening;
    private final DnsAnswering answering;
    private final DoorThread thread;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    TcpDoor(InetSocketAddress at, DnsAnswering answering) throws IOException {
        this.answering = answering;
        listening = new ServerSocket();
        try {
            listening.setReuseAddress(true);
            listening.bind(at);
        } catch (IOException taken) {
            listening.close();
            throw taken;
        }
        thread = DoorThread.start("dns-tcp-" + at.getPort(), this::accept);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket socket = listening.accept();
                if (open.size() >= MOST_CONNECTIONS) {
                    socket.close();
                } else {
                    open.add(socket);
                    Thread.ofVirtual().start(() -> serve(socket));
                }
            } catch (IOException gone) {
                // closed, or the caller hung up at once
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(IDLE_MILLIS);
            socket.setTcpNoDelay(true);
            IpAddress asker = Loopback.address(socket.getInetAddress());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            while (true) {
                byte[] query = new byte[in.readUnsignedShort()];
                in.readFully(query);
                Replied replied = answering.reply(query, asker, Transport.TCP);
                if (replied.octets().length == 0) {
                    return;
                }
                replied.told().run();
                byte[] framed = new byte[replied.octets().length + 2];
                framed[0] = (byte) (replied.octets().length >> 8);
                framed[1] = (byte) replied.octets().length;
                System.arraycopy(replied.octets(), 0, framed, 2, replied.octets().length);
                out.write(framed);
            }
        } catch (IOException hungUp) {
            // that is how connections end
        } finally {
            open.remove(socket);
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (Socket each : open) {
            each.close();
        }
        thread.awaitEnd();
    }
}
