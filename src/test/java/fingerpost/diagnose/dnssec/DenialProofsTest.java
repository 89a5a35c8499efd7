package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.SignedZone;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenialProofsTest {
    private static SignedZone nsec;
    private static SignedZone nsec3;

    @BeforeAll
    static void sign(@TempDir Path folder) throws IOException {
        Path keys = SignedZone.keys(folder, "example.com.", "ECDSAP256SHA256");
        nsec = SignedZone.byBind(folder, "example.com.", PaperZone.TEXT, keys);
        nsec3 = SignedZone.byBind(folder, "example.com.", PaperZone.TEXT, keys, "-3", "-", "-H", "0");
    }

    @Test
    void bothKindsOfProofAreFine() throws IOException {
        assertThat(found(Instant.now(), nsec)).isEmpty();
        assertThat(found(Instant.now(), nsec3)).isEmpty();
    }

    /** None at all, the signature alone gone, or a gap that was made to look wider. */
    @ParameterizedTest
    @ValueSource(strings = {"NSEC\\s.*", "RRSIG\\s+NSEC .*", "NSEC\\s+ns.example.com. .*"})
    void aDenialWithoutProofIsNamed(String lost) throws IOException {
        assertThat(found(Instant.now(), nsec.tampered(each -> each.matches(".*IN " + lost) ? null : each)))
                .singleElement()
                .asString()
                .startsWith("ERROR 192.0.2.1#53 says that absent.example.com. does not exist, but does not prove it");
    }

    @Test
    void theFirstReasonIsTold() throws IOException {
        SignedZone forged = nsec.tampered(each -> each.replaceFirst("(IN NSEC\\s+ns.example.com.) NS SOA", "$1 SOA"));
        assertThat(found(Instant.now(), forged)).singleElement().asString().contains("is wrong: records, key or");
    }

    /** SEC02 says so of every signature. */
    @Test
    void proofsThatAreOnlyTooOldAreLeftToTheCheckOfTimes() throws IOException {
        assertThat(found(Instant.now().plusSeconds(90L * 86_400), nsec)).isEmpty();
    }

    @Test
    void twoKindsOfProofAreTwoVersionsOfTheZone() throws IOException {
        assertThat(found(Instant.now(), nsec, nsec3))
                .singleElement()
                .asString()
                .startsWith("ERROR Some answers of example.com. are denied by NSEC, some by NSEC3");
    }

    private static List<String> found(Instant now, SignedZone... versions) throws IOException {
        ServerReplies[] servers = new ServerReplies[versions.length];
        for (int i = 0; i < versions.length; i++) {
            servers[i] = PaperZone.server(i + 1, versions[i]);
        }
        return PaperZone.said(new DenialProofs(), PaperZone.replies(now, servers));
    }
}
