package fingerpost.wire.serve;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Ipv4Address;
import fingerpost.dns.Question;
import fingerpost.dns.RRset;
import fingerpost.dns.Rcode;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.dns.Response;
import fingerpost.dns.Ttl;
import fingerpost.wire.EdnsOption;
import fingerpost.wire.Message;
import fingerpost.wire.MessageCodec;
import fingerpost.wire.Packet;
import fingerpost.wire.Transport;
import fingerpost.wire.TsigKey;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DnsAnsweringTest {
    private static final IpAddress ASKER = IpAddress.of("127.0.0.1");
    private static final DomainName WWW = DomainName.of("www.example.com");
    /** Id 4711, RD, one question; the name, type A, class IN. */
    private static final String HEAD = "1267 0100 0001 0000 0000 0000";

    private static final String NAME = "03777777 076578616d706c65 03636f6d 00";
    private static final String QUESTION = NAME + " 0001 0001";

    private final List<String> declined = new ArrayList<>();
    private final List<Heard> heard = new ArrayList<>();
    private int addresses = 1;
    private boolean broken;

    private final DnsAnswering answering = new DnsAnswering(new DnsService() {
        @Override
        public Given answer(Heard asked) {
            heard.add(asked);
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
            List<Rdata> records = IntStream.range(0, addresses)
                    .<Rdata>mapToObj(i -> new A(new Ipv4Address(0xc0000200 + i)))
                    .toList();
            RRset set = new RRset(WWW, RecordType.A, new Ttl(300), records);
            return new Given(
                    new Response(asked.question(), Rcode.NOERROR, true, List.of(set), List.of(), List.of(), 24),
                    true,
                    () -> {});
        }

        @Override
        public Rcode update(ZoneUpdate update) {
            return Rcode.NOERROR;
        }

        @Override
        public Optional<TsigKey> key(DomainName name) {
            return Optional.empty();
        }

        @Override
        public long version() {
            return 0;
        }

        @Override
        public void declined(IpAddress asker, String what, String rcode) {
            declined.add(rcode);
        }
    });

    @Test
    void replyRepeatsIdQuestionAndRdAndIsAuthoritative() throws IOException {
        byte[] reply = reply(HEAD + QUESTION.replace("0377", "0357"));
        assertThat(HexFormat.of().formatHex(reply)).startsWith("12678500000100010000000003577777");
        assertThat(heard)
                .containsExactly(new Heard(ASKER, Transport.UDP, new Question(WWW, RecordType.A), Optional.empty()));
        assertThat(read(reply).answers(WWW, RecordType.A)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a response, 1267 8100 0001 0000 0000 0000",
        "half a header, 1267 0100 0001",
        "nothing, ''",
    })
    void whatIsNoQueryGetsSilence(String what, String octets) {
        assertThat(reply(octets + (octets.length() > 20 ? QUESTION : "")))
                .as(what)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "no question, 1267 0000 0000 0000 0000 0000, '', FORMERR",
        "two questions, 1267 0000 0002 0000 0000 0000, 00 0001 0001 00 0001 0001, FORMERR",
        "a question cut short, 1267 0000 0001 0000 0000 0000, 03777777, FORMERR",
        "a name that points to itself, 1267 0000 0001 0000 0000 0000, c00c 0001 0001, FORMERR",
        "a record that is not there, 1267 0000 0001 0001 0000 0000, 00 0001 0001, FORMERR",
        "two OPT records, 1267 0000 0001 0000 0000 0002, 00 0001 0001 000029100000000000000 000029100000000000000,"
                + " FORMERR",
        "a status query, 1267 1000 0001 0000 0000 0000, 00 0001 0001, NOTIMP",
        "a notification, 1267 2000 0001 0000 0000 0000, 00 0006 0001, NOTIMP",
        "an unsigned update, 1267 2800 0001 0000 0000 0000, 00 0006 0001, REFUSED",
        "the version of the server, 1267 0000 0001 0000 0000 0000, 0776657273696f6e 0462696e64 00 0010 0003, REFUSED",
        "a transfer, 1267 0000 0001 0000 0000 0000, 00 00fc 0001, REFUSED",
        "a mailbox, 1267 0000 0001 0000 0000 0000, 00 00fe 0001, NOTIMP",
        "a subnet with a scope, 1267 0000 0001 0000 0000 0001, 00 0001 0001 00002904d00000000 0000b 0008 0007 0001"
                + " 1818 c00002, FORMERR",
        "a subnet with bits beyond, 1267 0000 0001 0000 0000 0001, 00 0001 0001 00002904d00000000 0000b 0008 0007 0001"
                + " 1700 c00003, FORMERR",
        "a subnet too short, 1267 0000 0001 0000 0000 0001, 00 0001 0001 00002904d00000000 0000a 0008 0006 0001 1800"
                + " c000, FORMERR",
    })
    void whatIsNotAnsweredIsDeclinedWithAReason(String what, String head, String rest, Rcode rcode) throws IOException {
        Message reply = read(reply(head + rest));
        assertThat(reply.rcode()).as(what).isEqualTo(rcode.code());
        assertThat(reply.flags().response()).isTrue();
        assertThat(reply.id()).isEqualTo(0x1267);
        assertThat(declined).containsExactly(rcode.name());
        assertThat(heard).isEmpty();
    }

    @Test
    void otherVersionsOfEdnsGetBadvers() throws IOException {
        Message reply = read(reply("1267 0000 0001 0000 0000 0001" + QUESTION + "00 0029 04d0 00 01 0000 0000"));
        assertThat(reply.rcodeText()).isEqualTo("BADVERS");
        assertThat(reply.edns().orElseThrow().version()).isZero();
    }

    @Test
    void theClientSubnetIsHeardAndEchoedWithTheScopeOfTheAnswer() throws IOException {
        Message reply = read(reply("1267 0000 0001 0000 0000 0001" + QUESTION
                + "00 0029 04d0 00 00 8000 000b 0008 0007 0001 1000 c633".replace("000b 0008 0007", "000a 0008 0006")));
        IpNetwork network = IpNetwork.of("198.51.0.0/16");
        assertThat(heard.getFirst().clientSubnet()).contains(network);
        assertThat(reply.edns().orElseThrow().option(EdnsOption.ClientSubnet.class))
                .contains(new EdnsOption.ClientSubnet(network, 24));
        assertThat(reply.edns().orElseThrow().dnssecOk()).isTrue();
    }

    @Test
    void whoKeepsTheNetworkBackIsToldNoScope() {
        String none = "0008 0004 0000 0000";
        byte[] reply = reply("1267 0000 0001 0000 0000 0001" + QUESTION + "00 0029 04d0 00 00 0000 0008" + none);
        assertThat(HexFormat.of().formatHex(reply)).endsWith(none.replace(" ", ""));
        assertThat(heard.getFirst().clientSubnet()).contains(IpNetwork.of("0.0.0.0/0"));
    }

    @ParameterizedTest
    @CsvSource({
        "29, UDP, '', false",
        "30, UDP, '', true",
        "70, UDP, 1000, false",
        "80, UDP, 1000, true",
        "5000, TCP, '', true"
    })
    void whatDoesNotFitIsTruncated(int records, Transport transport, String size, boolean truncated)
            throws IOException {
        addresses = transport == Transport.TCP ? 3000 : records;
        String opt = size.isEmpty() ? "" : "00 0029 04d0 00 00 0000 0000";
        byte[] octets = bytes("1267 0000 0001 0000 0000 000" + (size.isEmpty() ? "0" : "1") + QUESTION + opt);
        Message reply = read(answering.reply(octets, ASKER, transport).octets());
        boolean expected = truncated && transport == Transport.UDP;
        assertThat(reply.flags().truncated()).isEqualTo(expected);
        assertThat(reply.answer()).hasSize(expected ? 0 : addresses);
    }

    @Test
    void aFailureInsideIsServfailAndTold() throws IOException {
        broken = true;
        assertThat(read(reply(HEAD + QUESTION)).rcode()).isEqualTo(Rcode.SERVFAIL.code());
        assertThat(declined).containsExactly("SERVFAIL");
    }

    @Test
    void noMutilatedQueryEverThrowsOrGetsAnotherId() {
        SplittableRandom random = new SplittableRandom(5);
        byte[] whole = bytes("1267 0000 0001 0000 0000 0001" + QUESTION + "00 0029 04d0 00 00 8000 0000");
        for (int i = 0; i < 20_000; i++) {
            byte[] query = Arrays.copyOf(whole, random.nextInt(whole.length + 4));
            for (int j = random.nextInt(4); j >= 0 && query.length > 2; j--) {
                query[random.nextInt(2, query.length)] = (byte) random.nextInt();
            }
            byte[] reply = answering.reply(query, ASKER, Transport.UDP).octets();
            assertThat(reply.length)
                    .satisfiesAnyOf(
                            length -> assertThat(length).isZero(),
                            length -> assertThat(length).isGreaterThanOrEqualTo(12));
            if (reply.length > 0) {
                assertThat(reply).startsWith(0x12, 0x67);
            }
        }
        assertThat(heard).isNotEmpty();
        assertThat(declined).contains("FORMERR").doesNotContain("SERVFAIL");
    }

    private byte[] reply(String hex) {
        return answering.reply(bytes(hex), ASKER, Transport.UDP).octets();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static Message read(byte[] reply) throws IOException {
        return MessageCodec.decode(Packet.of(reply));
    }
}
