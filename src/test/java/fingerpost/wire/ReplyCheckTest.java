package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xbill.DNS.Message;

class ReplyCheckTest {
    private static final int FORGED = 100_000;

    private final Packet sent = Samples.packet(Samples.www());

    static java.util.List<Arguments> unfit() {
        return java.util.List.of(
                fault("shorter than a header", octets -> java.util.Arrays.copyOf(octets, 3)),
                fault("another id", octets -> flipped(octets, 1, 0x01)),
                fault("a query, not a response", octets -> flipped(octets, 2, 0x80)),
                fault("another opcode", octets -> flipped(octets, 2, 0x28)),
                fault("another question", octets -> flipped(octets, 15, 0x01)),
                fault("another question", octets -> flipped(octets, Replies.questionEnd(octets) - 3, 0x01)),
                fault("another question", octets -> flipped(octets, Replies.questionEnd(octets) - 1, 0x02)),
                fault("another question", octets -> java.util.Arrays.copyOf(octets, 20)),
                fault("another question", octets -> flipped(octets, 5, 0x03)),
                fault(ReplyCheck.OTHER_CASE, octets -> flipped(octets, 13, 0x20)));
    }

    private static Arguments fault(String reason, UnaryOperator<byte[]> change) {
        return Arguments.of(reason, change);
    }

    private static byte[] flipped(byte[] octets, int at, int bits) {
        byte[] changed = octets.clone();
        changed[at] ^= (byte) bits;
        return changed;
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void whatDiffersInOneThingIsAStray(String reason, UnaryOperator<byte[]> change) throws IOException {
        byte[] answer = Replies.answer(new Message(sent.octets()), Replies.GENUINE);
        assertThat(ReplyCheck.stray(sent, Packet.of(answer))).isEmpty();
        assertThat(ReplyCheck.stray(sent, Packet.of(change.apply(answer)))).contains(reason);
    }

    @Test
    void noneOfAHundredThousandForgedDatagramsIsBelieved() throws IOException {
        Message query = new Message(sent.octets());
        SplittableRandom random = new SplittableRandom(5452);
        Map<String, Integer> reasons = new TreeMap<>();
        for (int i = 0; i < FORGED; i++) {
            Packet forged = Packet.of(Replies.stray(query, random));
            reasons.merge(ReplyCheck.stray(sent, forged).orElse("believed"), 1, Integer::sum);
        }
        assertThat(reasons)
                .containsOnlyKeys(
                        "shorter than a header",
                        "another id",
                        "a query, not a response",
                        "another opcode",
                        "another question");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(ints = {1, 2, 4, 5, 15})
    void anErrorWithoutTheQuestionFitsButIsNoAnswer(int rcode) throws IOException {
        Packet reply = Packet.of(Replies.headerOnly(new Message(sent.octets()), rcode));
        assertThat(ReplyCheck.stray(sent, reply)).isEmpty();
        assertThat(ReplyCheck.headerOnly(reply)).isTrue();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(ints = {0, 3})
    void noDataAndNoNameMustRepeatTheQuestion(int rcode) throws IOException {
        Packet reply = Packet.of(Replies.headerOnly(new Message(sent.octets()), rcode));
        assertThat(ReplyCheck.stray(sent, reply)).contains("another question");
    }

    @Test
    void theRootHasNoLettersToCompare() throws IOException {
        Packet root = Samples.packet(
                new fingerpost.dns.Question(fingerpost.dns.DomainName.ROOT, fingerpost.dns.RecordType.NS));
        byte[] reply = Replies.failed(new Message(root.octets()), 0);
        assertThat(ReplyCheck.stray(root, Packet.of(reply))).isEmpty();
    }
}
