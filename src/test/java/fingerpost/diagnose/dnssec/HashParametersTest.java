package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.SignedZone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HashParametersTest {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @CsvSource({
        "-,    1,  WARNING, takes 1 additional iterations",
        "-,    50, WARNING, takes 50 additional iterations",
        "-,    51, ERROR,   takes 51 additional iterations",
        "cafe, 51, ERROR,   takes 51 additional iterations",
        "cafe, 0,  NOTICE,  has the salt cafe",
    })
    void workForNothingIsNamed(String salt, String iterations, String severity, String what) throws IOException {
        assertThat(found("-3", salt, "-H", iterations))
                .singleElement()
                .asString()
                .startsWith(severity)
                .contains(what);
    }

    @Test
    void neitherSaltNorIterationsAreNeeded() throws IOException {
        assertThat(found("-3", "-", "-H", "0")).isEmpty();
    }

    @Test
    void aZoneWithNsecHasNoHashes() throws IOException {
        assertThat(found()).isEmpty();
    }

    private static List<String> found(String... options) throws IOException {
        SignedZone zone = SignedZone.byBind(folder, "example.com.", PaperZone.TEXT, options);
        return PaperZone.said(new HashParameters(), PaperZone.replies(Instant.now(), PaperZone.server(1, zone)));
    }
}
