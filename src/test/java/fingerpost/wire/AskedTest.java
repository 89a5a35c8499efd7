package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.IpNetwork;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xbill.DNS.GenericEDNSOption;
import org.xbill.DNS.Message;
import org.xbill.DNS.OPTRecord;
import org.xbill.DNS.Section;

/** Answers must repeat the cookie and the client subnet of the question, or have none. */
class AskedTest {
    private static final EdnsOption COOKIE = new EdnsOption.Cookie("0102030405060708", "");
    private static final EdnsOption SUBNET = new EdnsOption.ClientSubnet(IpNetwork.of("192.0.2.0/24"), 0);

    private static Optional<String> stray(EdnsOption sent, int code, String answered) {
        Query query = Samples.query().withEdns(Optional.of(Edns.plain().with(sent)));
        Message reply = Replies.empty(Samples.read(Samples.packet(query)));
        reply.addRecord(
                new OPTRecord(
                        1232,
                        0,
                        0,
                        0,
                        List.of(new GenericEDNSOption(code, HexFormat.of().parseHex(answered)))),
                Section.ADDITIONAL);
        return new Asked(Samples.packet(query), query).stray(Packet.of(reply.toWire()));
    }

    @ParameterizedTest
    @CsvSource({
        "01020304050607081112131415161718,''",
        "0102030405060708,''",
        "0102030405060709,another cookie",
        "ffffffffffffffff1112131415161718,another cookie",
        "0102,''"
    })
    void aCookieOfSomebodyElseIsNoAnswer(String answered, String reason) {
        assertThat(stray(COOKIE, OptionCodec.COOKIE, answered).orElse("")).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "00011800c00002,''",
        "00011818c00002,''",
        "00011800c63364,another client subnet",
        "00011700c00002,another client subnet",
        "0002200020010db8,another client subnet"
    })
    void aSubnetOfSomebodyElseIsNoAnswer(String answered, String reason) {
        assertThat(stray(SUBNET, OptionCodec.CLIENT_SUBNET, answered).orElse(""))
                .isEqualTo(reason);
    }

    @Test
    void serversThatKnowNeitherAreBelieved() {
        Query query =
                Samples.query().withEdns(Optional.of(Edns.plain().with(COOKIE).with(SUBNET)));
        Message reply = Replies.empty(Samples.read(Samples.packet(query)));
        assertThat(new Asked(Samples.packet(query), query).stray(Packet.of(reply.toWire())))
                .isEmpty();
    }
}
