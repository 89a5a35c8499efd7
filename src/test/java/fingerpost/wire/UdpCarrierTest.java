package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;

class UdpCarrierTest {
    private static final int LOOKUPS = 500;
    private static final int STRAYS = 200;

    /** More than 100,000 false datagrams in all, before the answer of every one of 500 look-ups. */
    @Test
    void everyLookUpSucceedsUnderTwoHundredStraysAndNoneIsBelieved() throws IOException {
        NetworkClient client = new NetworkClient();
        try (ForgingServer server = new ForgingServer(STRAYS)) {
            Query query = Query.authoritative(Samples.www(), server.server()).withPatience(Limits.TRY, 5);
            int counted = 0;
            for (int i = 0; i < LOOKUPS; i++) {
                Exchange exchange = client.ask(query);
                assertThat(exchange.message().orElseThrow().answer())
                        .extracting(ResourceRecord::text)
                        .containsExactly(Replies.GENUINE);
                counted += exchange.strays();
            }
            assertThat(server.sent()).isGreaterThan(100_000);
            assertThat(counted).isGreaterThan(LOOKUPS * STRAYS / 2);
        }
    }

    @Test
    void idsAndPortsAreNotToBeGuessed() throws IOException {
        NetworkClient client = new NetworkClient();
        Set<Integer> ids = new HashSet<>();
        Set<Integer> ports = new HashSet<>();
        Set<String> cases = new HashSet<>();
        try (DatagramSocket socket = new DatagramSocket(Samples.loopback())) {
            Thread.ofVirtual().start(() -> answer(socket, ids, ports, cases));
            Query query = Query.authoritative(
                    Samples.www(), new Server(Samples.server().address(), socket.getLocalPort()));
            for (int i = 0; i < LOOKUPS; i++) {
                assertThat(client.ask(query).message()).isPresent();
            }
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(480);
        assertThat(ports).hasSizeGreaterThanOrEqualTo(480);
        assertThat(cases).hasSizeGreaterThan(400);
    }

    /** Answers come from another port of the same machine and, before that, something that answers nothing. */
    @Test
    void whoAnswersInPlaceOfTheServerIsNoticedOnlyOnRequestAndNeverBelieved() throws IOException {
        NetworkClient client = new NetworkClient();
        try (DatagramSocket asked = new DatagramSocket(Samples.loopback());
                DatagramSocket other = new DatagramSocket(Samples.loopback())) {
            Thread.ofVirtual().start(() -> answer(asked, other));
            Server server = new Server(Samples.server().address(), asked.getLocalPort());
            Query query = Query.authoritative(Samples.www(), server).withPatience(Duration.ofMillis(200), 1);
            Exchange usual = client.ask(query);
            assertThat(usual.reply()).isInstanceOf(Reply.Silent.class);
            assertThat(usual.otherSources()).isEmpty();
            Exchange open = client.ask(query.withNoticeOfOthers());
            assertThat(open.reply()).isInstanceOf(Reply.Silent.class);
            assertThat(open.otherSources())
                    .containsExactly(Samples.server().address() + " port " + other.getLocalPort());
            assertThat(open.last().strays()).first().asString().startsWith("from elsewhere, and ");
        }
    }

    /** From the other socket. */
    private static void answer(DatagramSocket socket, DatagramSocket other) {
        DatagramPacket packet = new DatagramPacket(new byte[512], 512);
        while (!socket.isClosed()) {
            try {
                packet.setLength(512);
                socket.receive(packet);
                byte[] reply = Replies.answer(
                        new Message(Arrays.copyOf(packet.getData(), packet.getLength())), Replies.GENUINE);
                other.send(new DatagramPacket(new byte[12], 12, packet.getSocketAddress()));
                other.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(DatagramSocket socket, Set<Integer> ids, Set<Integer> ports, Set<String> cases) {
        DatagramPacket packet = new DatagramPacket(new byte[512], 512);
        while (!socket.isClosed()) {
            try {
                packet.setLength(512);
                socket.receive(packet);
                Packet query = Packet.of(packet.getData(), packet.getLength());
                ids.add(query.pair(0));
                ports.add(packet.getPort());
                cases.add(Samples.read(query).getQuestion().getName().toString());
                byte[] reply = Replies.answer(Samples.read(query), Replies.GENUINE);
                socket.send(new DatagramPacket(reply, reply.length, packet.getSocketAddress()));
            } catch (IOException ended) {
                // closed
            }
        }
    }

    /** Other programs draw their ports at random too: this asks a port where nobody listens any more. */
    @Test
    void nobodyAtThePortIsUnreachableAndNotSilent() throws IOException {
        int port;
        try (DatagramSocket free = new DatagramSocket(Samples.loopback())) {
            port = free.getLocalPort();
        }
        Exchange exchange = new NetworkClient()
                .ask(Query.authoritative(
                        Samples.www(), new Server(Samples.server().address(), port)));
        assertThat(exchange.reply())
                .isInstanceOfSatisfying(
                        Reply.Unreachable.class,
                        reply -> assertThat(reply.why()).contains("Nothing listens on UDP port " + port));
        assertThat(exchange.attempts()).hasSize(1);
    }

    @Test
    void anInterruptEndsAQueryAsCancelled() throws Exception {
        try (DatagramSocket silent = new DatagramSocket(Samples.loopback())) {
            Query query = Query.authoritative(
                            Samples.www(), new Server(Samples.server().address(), silent.getLocalPort()))
                    .withPatience(Limits.LONGEST_TRY, 2);
            List<Exchange> ended = new java.util.concurrent.CopyOnWriteArrayList<>();
            CountDownLatch started = new CountDownLatch(1);
            Thread asking = Thread.ofVirtual().start(() -> {
                started.countDown();
                ended.add(new NetworkClient().ask(query));
            });
            started.await();
            silent.receive(new DatagramPacket(new byte[512], 512));
            asking.interrupt();
            asking.join();
            assertThat(ended).singleElement().satisfies(exchange -> {
                assertThat(exchange.reply()).isEqualTo(new Reply.Cancelled());
                assertThat(exchange.attempts()).hasSize(1);
            });
        }
    }

    @Test
    void whoIsInterruptedBeforehandSendsNothing() throws IOException, InterruptedException {
        try (ForgingServer server = new ForgingServer(0)) {
            List<Exchange> ended = new java.util.concurrent.CopyOnWriteArrayList<>();
            Thread asking = Thread.ofVirtual().unstarted(() -> {
                Thread.currentThread().interrupt();
                ended.add(new NetworkClient().ask(Query.authoritative(Samples.www(), server.server())));
            });
            asking.start();
            asking.join();
            assertThat(ended).extracting(Exchange::reply).containsExactly(new Reply.Cancelled());
            assertThat(server.sent()).isZero();
        }
    }
}
