package fingerpost.wire.serve;

import fingerpost.wire.Transport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.util.Arrays;

/** One socket and the thread that answers its datagrams; several of them share an address. */
final class UdpDoor implements AutoCloseable {
    private static final int BUFFER = 1 << 20;
    private static final int LARGEST = 65_535;

    private final DatagramChannel channel;
    private final DnsAnswering answering;
    private final DnsService service;
    private final DoorThread thread;

    UdpDoor(InetSocketAddress at, DnsAnswering answering, DnsService service) throws IOException {
        this.answering = answering;
        this.service = service;
        channel = DatagramChannel.open(
                at.getAddress().getAddress().length == 4 ? StandardProtocolFamily.INET : StandardProtocolFamily.INET6);
        try {
            if (channel.supportedOptions().contains(StandardSocketOptions.SO_REUSEPORT)) {
                channel.setOption(StandardSocketOptions.SO_REUSEPORT, true);
            }
            channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER);
            channel.setOption(StandardSocketOptions.SO_SNDBUF, BUFFER);
            channel.bind(at);
        } catch (IOException taken) {
            channel.close();
            throw taken;
        }
        thread = DoorThread.start("dns-udp-" + at.getPort(), this::run);
    }

    private void run() {
        KeptReplies kept = new KeptReplies();
        ByteBuffer in = ByteBuffer.allocateDirect(LARGEST);
        ByteBuffer out = ByteBuffer.allocateDirect(LARGEST);
        byte[] query = new byte[LARGEST];
        while (channel.isOpen()) {
            try {
                in.clear();
                if (channel.receive(in) instanceof InetSocketAddress from) {
                    in.flip();
                    int length = in.remaining();
                    in.get(query, 0, length);
                    out.clear();
                    if (answer(query, length, from, kept, out)) {
                        channel.send(out.flip(), from);
                    }
                }
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException unreachable) {
                // the asker is gone; the next one may not be
            }
        }
    }

    private boolean answer(byte[] query, int length, InetSocketAddress from, KeptReplies kept, ByteBuffer out) {
        long version = service.version();
        if (kept.find(query, length, from.getAddress(), version, out)) {
            return true;
        }
        byte[] octets = Arrays.copyOf(query, length);
        Replied replied = answering.reply(octets, Loopback.address(from.getAddress()), Transport.UDP);
        if (replied.octets().length == 0) {
            return false;
        }
        if (replied.isLasting() || replied.turns().isPresent()) {
            kept.keep(octets, from.getAddress(), version, replied);
        }
        replied.told().run();
        out.put(replied.octets());
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        thread.awaitEnd();
    }
}
