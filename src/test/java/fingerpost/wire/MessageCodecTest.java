package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Flags;

class MessageCodecTest {
    /** More with {@code -Dmutations=N}. */
    private static final int MUTATIONS = Math.max(120_000, Integer.getInteger("mutations", 0));

    @Test
    void ofDamagedPacketsNothingEscapesButIoException() {
        List<byte[]> parts = Mutants.parts();
        SplittableRandom random = new SplittableRandom(3597);
        int read = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] damaged = Mutants.damaged(parts.get(i % parts.size()), random);
            try {
                MessageCodec.decode(Packet.of(damaged));
                read++;
            } catch (IOException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (Throwable escaped) {
                throw new AssertionError("Mutation " + i + ": " + Packet.of(damaged), escaped);
            }
        }
        assertThat(read).as("messages that could still be read").isBetween(MUTATIONS / 50, MUTATIONS * 9 / 10);
    }

    @Test
    void everyRecordOfAResponseIsReadInItsSection() throws IOException {
        Message message = MessageCodec.decode(Packet.of(Mutants.whole()));
        assertThat(message.answer()).hasSize(10);
        assertThat(message.authority()).hasSize(9);
        assertThat(message.additional()).hasSize(9);
        assertThat(message.tsig()).isTrue();
        assertThat(message.records().map(each -> each.type().toString()))
                .contains("A", "RRSIG", "NSEC3", "HTTPS", "LOC", "TYPE65280")
                .doesNotContain("TYPE41", "TYPE250");
        assertThat(message.edns().orElseThrow().options())
                .containsExactly(
                        new EdnsOption.NameServerId("6e7331"),
                        new EdnsOption.ClientSubnet(IpNetwork.of("192.0.2.0/24"), 0),
                        new EdnsOption.Cookie("00".repeat(8), "00".repeat(16)),
                        new EdnsOption.ExtendedError(18, "Prohibited"),
                        new EdnsOption.Other(12, "00".repeat(7)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11})
    void shorterThanAHeaderIsNoMessage(int length) {
        assertThatThrownBy(() -> MessageCodec.decode(Packet.of(new byte[length])))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @CsvSource({"true,true,true", "false,false,false", "true,false,true"})
    void theBitsOfTheHeaderAreThoseOfTheQuery(boolean rd, boolean ad, boolean cd) {
        Query query = Samples.query().withRecursionDesired(rd).withFlags(ad, cd);
        org.xbill.DNS.Header header = Samples.read(Samples.packet(query)).getHeader();
        assertThat(header.getFlag(Flags.RD)).isEqualTo(rd);
        assertThat(header.getFlag(Flags.AD)).isEqualTo(ad);
        assertThat(header.getFlag(Flags.CD)).isEqualTo(cd);
        assertThat(header.getFlag(Flags.QR)).isFalse();
        assertThat(header.getID()).isEqualTo(0x1234);
    }

    @Test
    void ednsIsWhatTheQuerySays() throws IOException {
        Edns edns = new Edns(4096, 0, Edns.DO, List.of(new EdnsOption.NameServerId("")));
        Query query = Samples.query().withEdns(Optional.of(edns));
        assertThat(MessageCodec.decode(Samples.packet(query)).edns()).contains(edns);
        Query plain = query.withEdns(Optional.empty());
        assertThat(MessageCodec.decode(Samples.packet(plain)).edns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true,false,false,false,false",
        "false,true,false,false,false",
        "false,false,true,false,false",
        "false,false,false,true,false",
        "true,true,true,true,true"
    })
    void unusualBitsAreSetAndReadWhereAsked(boolean aa, boolean tc, boolean ra, boolean z, boolean rd)
            throws IOException {
        fingerpost.wire.Flags flags = new fingerpost.wire.Flags(false, aa, tc, rd, ra, false, false, z);
        Packet packet =
                Samples.packet(Samples.query().withWording(Wording.plain().withFlags(flags)));
        assertThat(MessageCodec.decode(packet).flags()).isEqualTo(flags);
        assertThat((packet.at(3) & 0x40) != 0).isEqualTo(z);
    }

    @Test
    void theOpcodeIsThatOfTheQuery() throws IOException {
        Query status = Samples.query().withWording(Wording.plain().withOpcode(2));
        assertThat(MessageCodec.decode(Samples.packet(status)).opcode()).isEqualTo(2);
    }

    /** RFC 8467 section 4.1: encrypted queries have a multiple of 128 octets, whatever is asked and however. */
    @ParameterizedTest
    @CsvSource({
        "UDP,'',1,false", "TCP,'',1,false", "TLS,'',128,false", "HTTPS,'',128,false", "TLS,0,1,false",
        "UDP,32,32,false", "TLS,468,468,false", "TCP,1,1,false", "TLS,'',128,true", "UDP,64,64,true"
    })
    void queriesArePaddedToWholeBlocks(Transport transport, String padding, int block, boolean signed) {
        OptionalInt asked = padding.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(padding));
        Query query = Samples.query()
                .withTransport(transport)
                .withWording(Wording.plain().withMixedCase(false).withPadding(asked));
        Query sent = signed ? query.withKey(new TsigKey(DomainName.of("key."), "hmac-sha256", "c2VjcmV0")) : query;
        for (int length = 1; length < 64; length++) {
            Question question = new Question(DomainName.of("a".repeat(length) + ".example.com."), RecordType.A);
            Query each = new Query(
                    question, sent.server(), transport, sent.wording(), sent.edns(), sent.patience(), sent.key());
            int octets = Samples.packet(each).length();
            assertThat(octets % block).isZero();
            assertThat(octets).isGreaterThan(length + 39);
        }
    }

    @Test
    void withoutEdnsThereIsNoPadding() {
        Query query = Samples.query().withTransport(Transport.TLS).withEdns(Optional.empty());
        assertThat(Samples.packet(query).length()).isEqualTo(33);
    }

    @Test
    void lettersAreMixedOnlyWhereAsked() {
        String mixed = Samples.read(Samples.packet(Samples.query()))
                .getQuestion()
                .getName()
                .toString();
        assertThat(mixed).isEqualToIgnoringCase("www.example.com.").isNotEqualTo("www.example.com.");
        Query plain = Samples.query().withMixedCase(false);
        assertThat(Samples.read(Samples.packet(plain)).getQuestion().getName()).hasToString("www.example.com.");
    }

    @Test
    void octetsOutsideOfAsciiStayAsTheyAre() {
        Question odd = new Question(DomainName.of("a\\.b\\255.example.com."), RecordType.TXT);
        org.xbill.DNS.Name name =
                Samples.read(Samples.packet(odd)).getQuestion().getName();
        assertThat(name.getLabel(0)).containsExactly(4, name.getLabel(0)[1], '.', name.getLabel(0)[3], 0xff);
    }

    @Test
    void theUpperBitsOfTheCodeComeFromEdns() throws IOException {
        org.xbill.DNS.Message reply = Replies.empty(Samples.read(Samples.packet(Samples.query())));
        reply.getHeader().setRcode(7);
        reply.addRecord(new org.xbill.DNS.OPTRecord(1232, 1, 0), org.xbill.DNS.Section.ADDITIONAL);
        Message message = MessageCodec.decode(Packet.of(reply.toWire()));
        assertThat(message.rcode()).isEqualTo(23);
        assertThat(message.rcodeText()).isEqualTo("BADCOOKIE");
    }
}
