package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.SignedZone;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RsaKeySizeTest {
    private static final byte[] EXPONENT = {3, 1, 0, 1};

    @ParameterizedTest
    @CsvSource({
        "512,  ERROR,   can be broken in days",
        "1016, ERROR,   fewer than the 1024",
        "1024, WARNING, do not keep for years",
        "2040, WARNING, fewer than 2048",
        "4104, ERROR,   more than the 4096",
    })
    void aKeyThatIsTooShortOrTooLongIsNamed(int bits, String severity, String why) throws IOException {
        assertThat(found(8, modulus(bits)))
                .singleElement()
                .asString()
                .startsWith(severity)
                .contains("has " + bits + " bits", why);
    }

    @ParameterizedTest
    @CsvSource({"2048", "4096"})
    void theUsualLengthsAreFine(int bits) throws IOException {
        assertThat(found(8, modulus(bits))).isEmpty();
    }

    @Test
    void zerosBeforeTheModulusDoNotMakeItLonger() throws IOException {
        byte[] padded = new byte[EXPONENT.length + 256];
        System.arraycopy(modulus(1024), 0, padded, EXPONENT.length + 124, 132);
        System.arraycopy(EXPONENT, 0, padded, 0, EXPONENT.length);
        Arrays.fill(padded, EXPONENT.length, EXPONENT.length + 128, (byte) 0);
        assertThat(found(8, padded)).singleElement().asString().contains("has 1024 bits");
    }

    @Test
    void keysOfOtherAlgorithmsHaveNoSuchLength() throws IOException {
        assertThat(found(13, new byte[64])).isEmpty();
    }

    private static byte[] modulus(int bits) {
        byte[] key = Arrays.copyOf(EXPONENT, EXPONENT.length + bits / 8);
        Arrays.fill(key, EXPONENT.length, key.length, (byte) 0xff);
        return key;
    }

    private static List<String> found(int algorithm, byte[] key) throws IOException {
        SignedZone zone = new SignedZone(
                "example.com.",
                "example.com. 300 IN DNSKEY 256 3 " + algorithm + " "
                        + Base64.getEncoder().encodeToString(key) + "\n",
                "");
        return PaperZone.said(new RsaKeySize(), PaperZone.replies(Instant.now(), PaperZone.server(1, zone)));
    }
}
