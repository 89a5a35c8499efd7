package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.DomainName;
import fingerpost.dns.Question;
import fingerpost.dns.RecordType;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkPacketTest {
    private static final String LONG = "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-123456789";

    @ParameterizedTest
    @CsvSource({"www.example.com.,A,true", "*.example.com.,CAA,false", ".,NS,false", LONG + ".example.com.,TXT,true"})
    void itIsThePacketThatTheCodecMakes(String name, String type, boolean recursion) throws IOException {
        Question question = new Question(DomainName.of(name), RecordType.of(type));
        Packet packet = BulkPacket.of(question, 0xabcd, recursion, new SplittableRandom(1));
        Query query = Query.authoritative(question, Samples.server())
                .withRecursionDesired(recursion)
                .withMixedCase(false);
        Packet codec = MessageCodec.encode(query, 0xabcd, new SplittableRandom(1));
        assertThat(MessageCodec.decode(packet)).isEqualTo(MessageCodec.decode(codec));
        assertThat(packet.length()).isEqualTo(codec.length());
    }

    @org.junit.jupiter.api.Test
    void everyLetterOfALongLabelMayBeOfEitherCase() {
        Question question = new Question(DomainName.of(LONG + ".example."), RecordType.A);
        SplittableRandom random = new SplittableRandom(2);
        boolean[] upper = new boolean[LONG.length()];
        boolean[] lower = new boolean[LONG.length()];
        for (int i = 0; i < 100; i++) {
            Packet packet = BulkPacket.of(question, i, false, random);
            for (int at = 0; at < LONG.length(); at++) {
                upper[at] |= Character.isUpperCase(packet.at(13 + at));
                lower[at] |= Character.isLowerCase(packet.at(13 + at));
            }
        }
        for (int at = 0; at < LONG.length(); at++) {
            assertThat(upper[at] && lower[at]).as("letter %d", at).isEqualTo(Character.isLetter(LONG.charAt(at)));
        }
    }
}
