package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.testnet.SignedZone;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildDsTest {
    @TempDir
    static Path folder;

    private static Path keys;
    private static String ds;
    private static String key;

    @BeforeAll
    static void keys() throws IOException {
        keys = SignedZone.keys(folder, "example.com.", "ECDSAP256SHA256");
        ds = SignedZone.ds(keys);
        try (Stream<Path> files = Files.list(keys)) {
            key = files.filter(each -> each.toString().endsWith(".key"))
                    .map(ChildDsTest::text)
                    .filter(each -> each.contains(" DNSKEY 257 "))
                    .findFirst()
                    .orElseThrow()
                    .replaceFirst("(?s).* DNSKEY ", "")
                    .strip();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void theKeysOwnCdsAndCdnskeyAreFine() throws IOException {
        assertThat(found(signed("@ CDS " + ds + "\n@ CDNSKEY " + key))).isEmpty();
    }

    @Test
    void aZoneThatPublishesNeitherIsFine() throws IOException {
        assertThat(found(signed(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@ CDS 0 0 0 00", "@ CDNSKEY 0 3 0 AA=="})
    void theRequestToTakeTheDsOutNeedsNoKey(String line) throws IOException {
        assertThat(found(signed(line))).isEmpty();
    }

    @Test
    void aCdsOfAKeyThatIsNotThereWouldBreakTheZone() throws IOException {
        assertThat(found(signed("@ CDS 4711 13 2 " + "ab".repeat(32))))
                .singleElement()
                .asString()
                .startsWith("ERROR The CDS \"4711 13 2")
                .contains("is of no key that the zone has");
    }

    @Test
    void aCdnskeyThatTheZoneDoesNotHaveWouldBreakTheZone() throws IOException {
        assertThat(found(signed("@ CDNSKEY 257 3 13 " + "A".repeat(86) + "==")))
                .singleElement()
                .asString()
                .startsWith("ERROR The CDNSKEY \"257 3 13")
                .contains("is of no key that the zone has");
    }

    @Test
    void theParentMustNotActOnWhatIsNotSigned() throws IOException {
        SignedZone zone = signed("@ CDS " + ds);
        assertThat(found(zone.tampered(each -> each.matches(".*RRSIG\\s+CDS .*") ? null : each)))
                .singleElement()
                .asString()
                .startsWith("ERROR The CDS records of example.com. at 192.0.2.1#53 have no good signature");
    }

    @Test
    void serversThatPublishDifferentOnesAreNamed() throws IOException {
        assertThat(found(signed("@ CDS " + ds), signed("")))
                .singleElement()
                .asString()
                .startsWith("ERROR The servers of example.com. have different CDS records");
    }

    private static SignedZone signed(String lines) throws IOException {
        return SignedZone.byBind(folder, "example.com.", PaperZone.TEXT + lines + "\n", keys);
    }

    private static List<String> found(SignedZone... versions) throws IOException {
        ServerReplies[] servers = new ServerReplies[versions.length];
        for (int i = 0; i < versions.length; i++) {
            servers[i] = PaperZone.server(i + 1, versions[i]);
        }
        return PaperZone.said(new ChildDs(), PaperZone.replies(Instant.now(), servers));
    }
}
