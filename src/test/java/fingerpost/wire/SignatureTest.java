package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xbill.DNS.Message;
import org.xbill.DNS.TSIGRecord;

class SignatureTest {
    private static final String SECRET = "c2VjcmV0IG9mIHR3ZW50eS1vbmU=";
    private static final TsigKey KEY = key("hmac-sha256", SECRET);

    private static TsigKey key(String algorithm, String secret) {
        return new TsigKey(DomainName.of("key.example.com."), algorithm, secret);
    }

    /** The answer to that packet, signed as a server does that has this key. */
    private static Packet signed(Packet sent, TsigKey key) {
        Message query = Samples.read(sent);
        Message reply = Samples.read(Packet.of(Replies.answer(query, Replies.GENUINE)));
        reply.setTSIG(Signature.of(key), 0, query.getTSIG());
        return Packet.of(reply.toWire(65_535));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hmac-md5", "hmac-sha1", "hmac-sha224", "hmac-sha256", "hmac-sha384", "hmac-sha512"})
    void whatTheKeySignedIsBelieved(String algorithm) {
        TsigKey key = key(algorithm, SECRET);
        Query query = Samples.query().withKey(key);
        Packet sent = Samples.packet(query);
        assertThat(Samples.read(sent).getTSIG().getName()).hasToString("key.example.com.");
        Reply reply = new Asked(sent, query).reply(signed(sent, key));
        assertThat(reply).isInstanceOf(Reply.Accepted.class);
    }

    @Test
    void anUnsignedAnswerIsRefused() {
        Query query = Samples.query().withKey(KEY);
        Packet sent = Samples.packet(query);
        Packet reply = Packet.of(Replies.answer(Samples.read(sent), Replies.GENUINE));
        assertThat(new Asked(sent, query).reply(reply))
                .isInstanceOfSatisfying(
                        Reply.Refused.class,
                        refused -> assertThat(refused.why()).startsWith("The response is not signed"));
    }

    @Test
    void anotherSecretIsABadSignature() {
        Packet sent = Samples.packet(Samples.query().withKey(KEY));
        assertThat(Signature.fault(KEY, sent, signed(sent, key("hmac-sha256", "b3RoZXI="))))
                .hasValueSatisfying(why -> assertThat(why).contains("BADSIG"));
    }

    @Test
    void aSignatureOfAnotherQuestionIsNone() {
        Packet sent = Samples.packet(Samples.query().withKey(KEY));
        Packet other = Samples.packet(Samples.query().withRecursionDesired(true).withKey(KEY));
        assertThat(Signature.fault(KEY, sent, signed(other, KEY))).isPresent();
    }

    @Test
    void anOctetChangedOnTheWayIsABadSignature() {
        Packet sent = Samples.packet(Samples.query().withKey(KEY));
        byte[] octets = signed(sent, KEY).octets();
        int address = Replies.questionEnd(octets) + 12;
        octets[address + 3] ^= 1;
        assertThat(Signature.fault(KEY, sent, Packet.of(octets)))
                .hasValueSatisfying(why -> assertThat(why).contains("BADSIG"));
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 17, 18})
    void theServersOwnRefusalIsSaid(int error) {
        Packet sent = Samples.packet(Samples.query().withKey(KEY));
        TSIGRecord asked = Samples.read(sent).getTSIG();
        Message reply = Replies.empty(Samples.read(sent));
        reply.getHeader().setRcode(9);
        reply.addRecord(
                new TSIGRecord(
                        asked.getName(),
                        255,
                        0,
                        asked.getAlgorithm(),
                        asked.getTimeSigned(),
                        asked.getFudge(),
                        new byte[0],
                        asked.getOriginalID(),
                        error,
                        new byte[0]),
                org.xbill.DNS.Section.ADDITIONAL);
        assertThat(Signature.fault(KEY, sent, Packet.of(reply.toWire())))
                .hasValueSatisfying(why -> assertThat(why).startsWith("The server refuses the key key.example.com."));
    }
}
