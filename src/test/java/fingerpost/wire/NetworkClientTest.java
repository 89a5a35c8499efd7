package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.Rcode;
import fingerpost.dns.RecordType;
import fingerpost.testnet.Program;
import fingerpost.testnet.ScriptedServer;
import fingerpost.testnet.TestNet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Real servers are asked over UDP and TCP. */
class NetworkClientTest {
    /** named listens only on addresses that an interface carries. */
    private static final String ADDRESS = "127.0.0.1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Program.class)
    void aRealServerAnswersOverUdp(Program program) throws IOException {
        try (TestNet net = net(program)) {
            Exchange exchange = new NetworkClient().ask(Query.authoritative(www(), net.server(ADDRESS)));
            assertThat(exchange.attempts()).hasSize(1);
            assertThat(exchange.strays()).isZero();
            Message message = exchange.message().orElseThrow();
            assertThat(message.flags().authoritative()).isTrue();
            assertThat(message.is(Rcode.NOERROR)).isTrue();
            assertThat(message.answer()).extracting(ResourceRecord::text).containsExactly("192.0.2.80");
            assertThat(message.edns()).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(Program.class)
    void aTruncatedAnswerIsFetchedOverTcp(Program program) throws IOException {
        try (TestNet net = net(program)) {
            Question large = new Question(DomainName.of("large.example.com."), RecordType.TXT);
            Exchange exchange = new NetworkClient().ask(Query.authoritative(large, net.server(ADDRESS)));
            assertThat(exchange.attempts())
                    .extracting(Attempt::transport)
                    .containsExactly(Transport.UDP, Transport.TCP);
            assertThat(exchange.message().orElseThrow().answer()).hasSize(20);
        }
    }

    @Test
    void everyPacketButTheFirstWaitsForItsTurn() throws IOException {
        List<Server> turns = new ArrayList<>();
        try (TestNet net = net(Program.NSD)) {
            Server server = net.server(ADDRESS);
            Question large = new Question(DomainName.of("large.example.com."), RecordType.TXT);
            new NetworkClient().ask(Query.authoritative(www(), server), turns::add);
            assertThat(turns).isEmpty();
            new NetworkClient().ask(Query.authoritative(large, server), turns::add);
            assertThat(turns).containsExactly(server);
        }
    }

    @Test
    void whoIsStoppedWhileWaitingForItsTurnSendsNothingMore() throws Exception {
        try (TestNet net = net(Program.NSD)) {
            Question large = new Question(DomainName.of("large.example.com."), RecordType.TXT);
            Query query = Query.authoritative(large, net.server(ADDRESS));
            CompletableFuture<Exchange> exchange = new CompletableFuture<>();
            Thread.ofVirtual()
                    .start(() -> exchange.complete(new NetworkClient().ask(query, any -> {
                        throw new InterruptedException();
                    })));
            assertThat(exchange.get().reply()).isInstanceOf(Reply.Cancelled.class);
        }
    }

    @Test
    void aServerThatDropsEdnsIsAskedWithout() throws IOException {
        ScriptedServer.Script script =
                (query, tcp) -> query.getOPT() == null ? List.of(Replies.answer(query, Replies.GENUINE)) : List.of();
        Exchange exchange = asked(script);
        assertThat(exchange.ednsDropped()).isTrue();
        assertThat(exchange.attempts()).extracting(Attempt::reply).first().isEqualTo(new Reply.Silent());
        assertThat(exchange.attempts()).hasSize(2);
    }

    @Test
    void aServerThatAnswersOnlyAHeaderIsAskedWithoutEdns() throws IOException {
        ScriptedServer.Script script = (query, tcp) ->
                List.of(query.getOPT() == null ? Replies.answer(query, Replies.GENUINE) : Replies.headerOnly(query, 1));
        Exchange exchange = asked(script);
        assertThat(exchange.ednsDropped()).isTrue();
        assertThat(exchange.attempts()).extracting(Attempt::edns).containsExactly(true, false);
    }

    @Test
    void aForgedErrorWithoutTheQuestionDoesNotWinAgainstTheAnswer() throws IOException {
        ScriptedServer.Script script =
                (query, tcp) -> List.of(Replies.headerOnly(query, 5), Replies.answer(query, Replies.GENUINE));
        Exchange exchange = asked(script);
        assertThat(exchange.attempts()).hasSize(1);
        assertThat(exchange.message()).isPresent();
    }

    @Test
    void anAnswerInAnotherCaseIsFetchedOverTcp() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> {
            byte[] answer = Replies.answer(query, Replies.GENUINE);
            if (!tcp) {
                answer[13] ^= 0x20;
            }
            return List.of(answer);
        };
        Exchange exchange = asked(script);
        assertThat(exchange.attempts()).extracting(Attempt::transport).containsExactly(Transport.UDP, Transport.TCP);
        assertThat(exchange.attempts().getFirst().strays()).containsExactly(ReplyCheck.OTHER_CASE);
        assertThat(exchange.message()).isPresent();
    }

    @Test
    void aForgedAnswerInAnotherCaseDoesNotWinAgainstTheRightOne() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> {
            byte[] forged = Replies.answer(query, Replies.FORGED);
            forged[13] ^= 0x20;
            return List.of(forged, Replies.answer(query, Replies.GENUINE));
        };
        Exchange exchange = asked(script);
        assertThat(exchange.attempts()).hasSize(1);
        assertThat(exchange.message().orElseThrow().answer())
                .extracting(ResourceRecord::text)
                .containsExactly(Replies.GENUINE);
    }

    @Test
    void aFloodOfStraysSendsTheQuestionOverTcp() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> tcp
                ? List.of(Replies.answer(query, Replies.GENUINE))
                : java.util.Collections.nCopies(Limits.STRAYS * 3, new byte[] {1, 2, 3});
        Exchange exchange = asked(script);
        assertThat(exchange.last().transport()).isEqualTo(Transport.TCP);
        assertThat(exchange.message()).isPresent();
    }

    @Test
    void aTruncatedAnswerWhoseTcpServerHangsUpSaysSo() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> {
            if (tcp) {
                throw new IOException("hangs up");
            }
            return List.of(Replies.truncated(query));
        };
        Exchange exchange = asked(script);
        assertThat(exchange.attempts()).extracting(Attempt::transport).containsExactly(Transport.UDP, Transport.TCP);
        assertThat(exchange.reply())
                .isEqualTo(new Reply.Unreachable("The server closed the connection without an answer."));
    }

    @Test
    void anUnreadableAnswerIsRefusedWithItsPacket() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> {
            byte[] answer = Replies.answer(query, Replies.GENUINE);
            return List.of(java.util.Arrays.copyOf(answer, answer.length - 2));
        };
        assertThat(asked(script).reply())
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        reply -> assertThat(reply.why()).startsWith("The response cannot be read: "));
    }

    @Test
    void anotherVersionOfEdnsIsAnsweredWithBadVersion() throws IOException {
        try (TestNet net = net(Program.NSD)) {
            Query second = Query.authoritative(www(), net.server(ADDRESS))
                    .withEdns(Optional.of(new Edns(1232, 1, 0, List.of())));
            Exchange exchange = new NetworkClient().ask(second);
            assertThat(exchange.attempts()).hasSize(1);
            assertThat(exchange.message().orElseThrow().rcodeText()).isEqualTo("BADVERS");
        }
    }

    @Test
    void aRealServerRepeatsTheCookieAndGivesItsOwn() throws IOException {
        try (TestNet net = net(Program.NAMED)) {
            Query query = Query.authoritative(www(), net.server(ADDRESS))
                    .withEdns(Samples.withCookie("0102030405060708", "").edns());
            EdnsOption.Cookie cookie = new NetworkClient()
                    .ask(query)
                    .message()
                    .flatMap(Message::edns)
                    .flatMap(edns -> edns.option(EdnsOption.Cookie.class))
                    .orElseThrow();
            assertThat(cookie.client()).isEqualTo("0102030405060708");
            assertThat(cookie.server()).hasSize(32);
        }
    }

    @Test
    void anAnswerWithAnotherCookieIsAStray() throws IOException {
        ScriptedServer.Script script = (query, tcp) -> {
            org.xbill.DNS.Message reply = Replies.empty(query);
            reply.addRecord(
                    new org.xbill.DNS.OPTRecord(
                            1232, 0, 0, 0, List.of(new org.xbill.DNS.GenericEDNSOption(10, new byte[16]))),
                    org.xbill.DNS.Section.ADDITIONAL);
            return List.of(reply.toWire(), Replies.answer(query, Replies.GENUINE));
        };
        try (TestNet net = TestNet.in(folder)) {
            net.script(ADDRESS, script);
            Exchange exchange = new NetworkClient()
                    .ask(Query.authoritative(www(), net.server(ADDRESS))
                            .withEdns(Samples.withCookie("0102030405060708", "").edns()));
            assertThat(exchange.attempts()).hasSize(1);
            assertThat(exchange.last().strays()).containsExactly(Asked.OTHER_COOKIE);
            assertThat(exchange.message().orElseThrow().answer()).hasSize(1);
        }
    }

    private Exchange asked(ScriptedServer.Script script) throws IOException {
        try (TestNet net = TestNet.in(folder)) {
            net.script(ADDRESS, script);
            Query query = Query.authoritative(www(), net.server(ADDRESS));
            return new NetworkClient().ask(query.withPatience(Duration.ofMillis(400), 2));
        }
    }

    private TestNet net(Program program) throws IOException {
        StringBuilder zone = new StringBuilder("@ NS ns\nns A " + ADDRESS + "\nwww A 192.0.2.80\n");
        for (int i = 0; i < 20; i++) {
            zone.append("large TXT \"").append(i).append("x".repeat(200)).append("\"\n");
        }
        return TestNet.in(folder)
                .zone(ADDRESS, "example.com.", zone.toString())
                .program(ADDRESS, program)
                .start();
    }

    private static Question www() {
        return new Question(DomainName.of("www.example.com."), RecordType.A);
    }
}
