package fingerpost.wire;

import fingerpost.dns.Question;
import java.io.IOException;
import java.net.PortUnreachableException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Asks one server a great many questions over one connected socket, a window of them at a time; every answer is checked like
 * that of a single query. Servers on other machines are asked as slowly as {@link Pacing} asks them. Interrupting the thread
 * stops it.
 */
public final class Bulk {
    private static final int ROOM = 1 << 22;
    private static final int LARGEST = 65_535;

    private final Server server;
    private final boolean recursionDesired;
    private final Duration timeout;
    private final int tries;
    private final Consumer<BulkAnswer> sink;

    private final Drawn random = new Drawn();
    private final BulkTable table = new BulkTable(random);
    private final Optional<Pace> pace;
    private final int window;
    private final List<Question> truncated = new ArrayList<>();
    private final ByteBuffer in = ByteBuffer.allocateDirect(LARGEST);
    private final ByteBuffer out = ByteBuffer.allocateDirect(LARGEST);
    private long earliest;
    private long asked;
    private long answered;
    private long silent;
    private long inARow;
    private long resent;
    private long strays;

    private Bulk(Query like, Consumer<BulkAnswer> sink) {
        this.server = like.server();
        this.recursionDesired = like.recursionDesired();
        this.timeout = like.timeout();
        this.tries = like.tries();
        this.sink = sink;
        boolean here = Addresses.inet(server.address()).isLoopbackAddress();
        this.pace = here ? Optional.empty() : Optional.of(new Pace(Limits.PER_SECOND_PER_SERVER));
        this.window = here ? Limits.BULK_WINDOW : Limits.IN_FLIGHT_PER_SERVER;
        this.earliest = System.nanoTime();
    }

    /**
     * Asks all of them.
     *
     * @param like server, RD, timeout and tries of all; its own question is not asked
     * @param sink gets each answer when it comes, on this thread, in any order
     */
    public static BulkSummary ask(Iterator<Question> questions, Query like, Consumer<BulkAnswer> sink) {
        return new Bulk(like, sink).run(questions);
    }

    private BulkSummary run(Iterator<Question> questions) {
        long start = System.nanoTime();
        boolean whole = false;
        try (DatagramChannel channel = DatagramChannel.open();
                Selector selector = Selector.open()) {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, ROOM);
            channel.connect(Addresses.socket(server));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            whole = loop(channel, selector, questions) && overTcp();
        } catch (IOException stopped) {
            whole = false;
        }
        return new BulkSummary(asked, answered, silent, resent, strays, System.nanoTime() - start, whole);
    }

    private boolean loop(DatagramChannel channel, Selector selector, Iterator<Question> questions) throws IOException {
        while (questions.hasNext() || table.size() > 0) {
            if (Thread.currentThread().isInterrupted() || inARow >= Limits.BULK_GIVE_UP) {
                return false;
            }
            fill(channel, questions);
            boolean progress = drain(channel);
            repeatLate(channel);
            if (!progress) {
                long now = System.nanoTime();
                long next = Math.min(
                        table.firstDeadline(now + timeout.toNanos()), earliest > now ? earliest : Long.MAX_VALUE);
                selector.select(Math.clamp((next - now) / 1_000_000, 1, 1000));
                selector.selectedKeys().clear();
            }
        }
        return true;
    }

    private void fill(DatagramChannel channel, Iterator<Question> questions) throws IOException {
        while (table.size() < window && questions.hasNext() && System.nanoTime() - earliest >= 0) {
            if (!send(channel, questions.next(), 1)) {
                return;
            }
            asked++;
        }
    }

    /** False where the system has no room for more at the moment: the question counts as sent and will be late. */
    private boolean send(DatagramChannel channel, Question question, int tried) throws IOException {
        Packet packet = BulkPacket.of(question, table.freeId(), recursionDesired, random);
        long now = System.nanoTime();
        pace.ifPresent(each -> earliest = now + each.take(now));
        table.add(new BulkTable.Waiting(question, packet.pair(0), packet, tried, now + timeout.toNanos()));
        out.clear();
        out.put(packet.octets()).flip();
        try {
            return channel.write(out) > 0;
        } catch (PortUnreachableException nobody) {
            return true;
        }
    }

    private boolean drain(DatagramChannel channel) throws IOException {
        boolean any = false;
        for (int i = 0; i < window; i++) {
            in.clear();
            try {
                if (channel.read(in) <= 0) {
                    return any;
                }
            } catch (PortUnreachableException nobody) {
                continue;
            }
            any = true;
            byte[] octets = new byte[in.flip().remaining()];
            in.get(octets);
            take(Packet.of(octets));
        }
        return any;
    }

    private void take(Packet received) {
        Optional<BulkTable.Waiting> waiting = table.answered(received);
        if (waiting.isEmpty()) {
            strays++;
            return;
        }
        inARow = 0;
        if ((received.at(2) & 2) != 0) {
            truncated.add(waiting.get().question());
        } else {
            answered++;
            sink.accept(new BulkAnswer(waiting.get().question(), Optional.of(received)));
        }
    }

    private void repeatLate(DatagramChannel channel) throws IOException {
        long now = System.nanoTime();
        for (Optional<BulkTable.Waiting> late = table.late(now); late.isPresent(); late = table.late(now)) {
            if (late.get().tries() < tries) {
                resent++;
                send(channel, late.get().question(), late.get().tries() + 1);
            } else {
                silent++;
                inARow++;
                sink.accept(new BulkAnswer(late.get().question(), Optional.empty()));
            }
        }
    }

    /** Truncated answers are fetched whole; false where that was stopped. */
    private boolean overTcp() {
        DnsClient client = new Pacing(new NetworkClient());
        for (Question each : truncated) {
            Query query = Query.authoritative(each, server)
                    .withRecursionDesired(recursionDesired)
                    .withTransport(Transport.TCP)
                    .withPatience(timeout, 1);
            Reply reply = client.ask(query).reply();
            if (reply instanceof Reply.Cancelled) {
                return false;
            }
            Optional<Packet> packet =
                    reply instanceof Reply.Accepted accepted ? Optional.of(accepted.packet()) : Optional.empty();
            answered += packet.isPresent() ? 1 : 0;
            silent += packet.isPresent() ? 0 : 1;
            sink.accept(new BulkAnswer(each, packet));
        }
        return true;
    }
}
