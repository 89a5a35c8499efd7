package fingerpost.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks are those of RFC 7541 appendix C.6 and their like. */
class HeaderBlockTest {
    @ParameterizedTest
    @CsvSource({
        "88,200",
        "8d,404",
        "8e,500",
        "2088,200",
        "3fe11f88,200",
        "4803333032,302",
        "48826402,302",
        "0803343135,415",
        "00073a73746174757303343033,403",
        "4003666f6f036261728c,400"
    })
    void theStatusIsFoundHoweverItIsWritten(String hex, int status) throws IOException {
        assertThat(HeaderBlock.status(HexFormat.of().parseHex(hex))).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "4803", "48", "7fffffffff", "4003666f6f03626172"})
    void aBlockWithoutStatusOrBrokenIsAnIoException(String hex) {
        assertThatThrownBy(() -> HeaderBlock.status(HexFormat.of().parseHex(hex)))
                .isInstanceOf(IOException.class);
    }

    @Test
    void noiseNeverEscapesAsAnythingElse() {
        SplittableRandom random = new SplittableRandom(7541);
        int statuses = 0;
        for (int i = 0; i < 50_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            try {
                statuses += HeaderBlock.status(noise) > 0 ? 1 : 0;
            } catch (IOException refused) {
                assertThat(refused).hasMessageContaining("HTTP/2 header");
            }
        }
        assertThat(statuses).isPositive();
    }

    @Test
    void ourFieldsStandWithoutCompression() {
        byte[] block = HeaderBlock.of(new HttpRequest("dns.example.com", "/q", Packet.of(new byte[33])));
        assertThat(HexFormat.of().formatHex(block))
                .isEqualTo("8387" + "010f" + hex("dns.example.com") + "0402" + hex("/q") + "0f0417"
                        + hex("application/dns-message") + "0f1017" + hex("application/dns-message") + "0f0d02"
                        + hex("33"));
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}
