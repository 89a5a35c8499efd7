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

class SignedEverywhereTest {
    private static SignedZone zone;

    @BeforeAll
    static void sign(@TempDir Path folder) throws IOException {
        zone = SignedZone.byBind(folder, "example.com.", PaperZone.TEXT);
    }

    @Test
    void theSameSignaturesEverywhereAreFine() throws IOException {
        assertThat(found(zone, zone)).isEmpty();
    }

    @Test
    void aServerWithTheZoneUnsignedIsNamedBesideTheOthers() throws IOException {
        assertThat(found(zone, without(".*(RRSIG|NSEC|DNSKEY).*"), zone))
                .singleElement()
                .asString()
                .startsWith("ERROR 192.0.2.2#53 gives the records of example.com. without signatures, 192.0.2.1#53,")
                .contains("192.0.2.3#53 with them");
    }

    @Test
    void aServerThatLostOneSignatureIsNamed() throws IOException {
        assertThat(found(zone, without("www.*RRSIG\\s+A .*")))
                .singleElement()
                .asString()
                .startsWith("ERROR 192.0.2.2#53 answers www.example.com. A without a signature");
    }

    /** That is the chain's to say: SEC09 has it. */
    @Test
    void whereNoServerSignsWhatWasAskedNoneIsBetterThanTheOther() throws IOException {
        SignedZone lost = without("www.*RRSIG\\s+A .*");
        assertThat(found(lost, lost)).isEmpty();
    }

    @Test
    void keysWithoutAnySignatureAreHalfTheWork() throws IOException {
        assertThat(found(without(".*RRSIG\\s+SOA .*")))
                .singleElement()
                .asString()
                .contains("no server gives signatures over both its keys and its SOA");
    }

    private static SignedZone without(String line) {
        return zone.tampered(each -> each.matches(line) ? null : each);
    }

    private static List<String> found(SignedZone... versions) throws IOException {
        ServerReplies[] servers = new ServerReplies[versions.length];
        for (int i = 0; i < versions.length; i++) {
            servers[i] = PaperZone.server(i + 1, versions[i]);
        }
        return PaperZone.said(new SignedEverywhere(), PaperZone.replies(Instant.now(), servers));
    }
}
