package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TcpCarrierTest {
    private final Query query = Samples.query().withTransport(Transport.TCP);

    /** What a server does with a connection over which a query has come. */
    @FunctionalInterface
    private interface Conduct {
        void of(Socket socket, byte[] query) throws IOException;
    }

    private static Carried carried(Query query, Conduct conduct) throws IOException {
        try (ServerSocket server = new ServerSocket()) {
            server.bind(Samples.loopback());
            Thread.ofVirtual().start(() -> serve(server, conduct));
            Asked asked = new Asked(Samples.packet(query), query);
            return new TcpCarrier()
                    .carry(asked, new Server(query.server().address(), server.getLocalPort()), query.timeout());
        }
    }

    private static void serve(ServerSocket server, Conduct conduct) {
        try (Socket socket = server.accept()) {
            InputStream in = socket.getInputStream();
            int length = (in.read() << 8) | in.read();
            conduct.of(socket, in.readNBytes(length));
        } catch (IOException ended) {
            // closed
        }
    }

    private static byte[] framed(byte[] message) {
        byte[] framed = new byte[message.length + 2];
        framed[0] = (byte) (message.length >> 8);
        framed[1] = (byte) message.length;
        System.arraycopy(message, 0, framed, 2, message.length);
        return framed;
    }

    private static byte[] answer(byte[] query) {
        return framed(Replies.answer(Samples.read(Packet.of(query)), Replies.GENUINE));
    }

    @Test
    void anAnswerInSingleOctetsIsPutTogether() throws IOException {
        Carried carried = carried(query, (socket, asked) -> {
            socket.setTcpNoDelay(true);
            for (byte octet : answer(asked)) {
                socket.getOutputStream().write(octet);
                socket.getOutputStream().flush();
            }
        });
        assertThat(carried.reply()).isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void aServerThatNeverEndsItsAnswerIsSilentWhenPatienceEnds() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        Carried carried = carried(query.withPatience(Duration.ofMillis(300), 1), (socket, asked) -> {
            byte[] answer = answer(asked);
            socket.getOutputStream().write(answer, 0, answer.length - 1);
            await(end);
        });
        end.countDown();
        assertThat(carried.reply()).isEqualTo(new Reply.Silent());
    }

    @Test
    void aServerThatSendsOneOctetNowAndThenIsNotWaitedForBeyondPatience() throws IOException {
        Carried carried = carried(query.withPatience(Duration.ofMillis(300), 1), (socket, asked) -> {
            socket.getOutputStream().write(new byte[] {(byte) 0xff, (byte) 0xff});
            CountDownLatch never = new CountDownLatch(1);
            for (int i = 0; i < 200; i++) {
                socket.getOutputStream().write(0);
                socket.getOutputStream().flush();
                pause(never);
            }
        });
        assertThat(carried.reply()).isEqualTo(new Reply.Silent());
    }

    @Test
    void aConnectionThatEndsWithinTheAnswerIsSaidToBeClosed() throws IOException {
        Carried carried =
                carried(query, (socket, asked) -> socket.getOutputStream().write(answer(asked), 0, 20));
        assertThat(carried.reply())
                .isEqualTo(new Reply.Unreachable("The server closed the connection without an answer."));
    }

    @Test
    void messagesThatDoNotFitArePassedOver() throws IOException {
        Carried carried = carried(query, (socket, asked) -> {
            byte[] other = answer(asked);
            other[3] ^= 1;
            socket.getOutputStream().write(other);
            socket.getOutputStream().write(answer(asked));
        });
        assertThat(carried.strays()).containsExactly("another id");
        assertThat(carried.reply()).isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void theNameTravelsAsItIsWritten() {
        assertThat(Samples.read(Samples.packet(query)).getQuestion().getName()).hasToString("www.example.com.");
    }

    @Test
    void nobodyAtThePortRefusesTheConnection() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Carried carried = new TcpCarrier()
                .carry(
                        new Asked(Samples.packet(query), query),
                        new Server(query.server().address(), port),
                        query.timeout());
        assertThat(carried.reply())
                .isInstanceOfSatisfying(
                        Reply.Unreachable.class,
                        reply -> assertThat(reply.why()).contains("refuses the connection"));
    }

    @Test
    void anInterruptEndsItAsCancelled() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<Carried> ended = new CopyOnWriteArrayList<>();
        Thread asking = Thread.ofVirtual().unstarted(() -> {
            try {
                ended.add(carried(query.withPatience(Limits.LONGEST_TRY, 1), (socket, octets) -> {
                    asked.countDown();
                    await(end);
                }));
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        });
        asking.start();
        asked.await();
        asking.interrupt();
        asking.join();
        end.countDown();
        assertThat(ended).extracting(Carried::reply).containsExactly(new Reply.Cancelled());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause(CountDownLatch never) throws IOException {
        try {
            if (never.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                throw new IOException("never");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
