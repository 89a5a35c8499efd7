package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ds;
import fingerpost.testnet.SignedZone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldAlgorithmsTest {
    private static SignedZone zone;

    @BeforeAll
    static void sign(@TempDir Path folder) throws IOException {
        zone = SignedZone.byBind(folder, "example.com.", PaperZone.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "1,   ERROR,   must not be used",
        "3,   ERROR,   must not be used",
        "12,  ERROR,   must not be used",
        "5,   WARNING, is being given up",
        "7,   WARNING, is being given up",
        "10,  WARNING, is being given up",
        "200, ERROR,   no resolver knows",
    })
    void aKeyOfAnAlgorithmThatIsNotForNewZonesIsNamed(int algorithm, String severity, String why) throws IOException {
        assertThat(found(algorithm))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).startsWith(severity).contains(why));
    }

    @ParameterizedTest
    @CsvSource({"8", "13", "14", "15", "16"})
    void currentAlgorithmsAreFine(int algorithm) throws IOException {
        assertThat(found(algorithm)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20, WARNING, digest by SHA-1",
        "200, 32, ERROR, digest by digest type 200",
    })
    void aDigestThatMustNotBePublishedIsNamed(int digest, int octets, String severity, String what) throws IOException {
        assertThat(found(new Ds(4711, 13, digest, "ab".repeat(octets))))
                .singleElement()
                .asString()
                .startsWith(severity + " The DS 4711 of example.com.")
                .contains(what);
    }

    @Test
    void digestsBySha256AndSha384AreFine() throws IOException {
        assertThat(found(new Ds(4711, 13, 2, "ab".repeat(32)), new Ds(4711, 13, 4, "ab".repeat(48))))
                .isEmpty();
    }

    /** The keys' own number is changed; nobody verifies anything here. */
    private static List<String> found(int algorithm) throws IOException {
        SignedZone changed = zone.tampered(each -> each.replaceFirst("(DNSKEY\\s+25[67] 3) 13", "$1 " + algorithm));
        return PaperZone.said(new OldAlgorithms(), PaperZone.replies(Instant.now(), PaperZone.server(1, changed)));
    }

    private static List<String> found(Ds... ds) throws IOException {
        TrustLink link =
                new TrustLink(PaperZone.APEX, List.of(ds), List.of(), List.of(), Judgement.secure("It is."), List.of());
        return PaperZone.said(
                new OldAlgorithms(),
                PaperZone.replies(
                        Instant.now(),
                        PaperZone.validation(Judgement.secure("It is."), link),
                        PaperZone.server(1, zone)));
    }
}
