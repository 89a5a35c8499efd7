package fingerpost.diagnose.dnssec;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.Ds;
import fingerpost.testnet.SignedZone;
import fingerpost.wire.Dnskey;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class MatchingKeyTest {
    private static final Ds STRANGER = new Ds(4711, 13, 2, "ab".repeat(32));

    private static ServerReplies server;
    private static List<Dnskey> keys;
    private static Ds own;

    @BeforeAll
    static void sign(@TempDir Path folder) throws IOException {
        server = PaperZone.server(1, SignedZone.byBind(folder, "example.com.", PaperZone.TEXT));
        keys = server.keys();
        own = keys.stream()
                .filter(Dnskey::isSecureEntry)
                .findFirst()
                .orElseThrow()
                .ds(2)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NO_MATCHING_KEY",
                "MISSING_KEY",
                "NO_SIGNATURE",
                "WRONG_SIGNATURE",
                "MISPLACED_SIGNATURE",
                "TOO_MANY_SIGNATURES"
            })
    void aBrokenLinkStopsEveryNameOfTheZone(Cause cause) {
        assertThat(found(Judgement.bogus(cause, "It is broken."), STRANGER))
                .singleElement()
                .asString()
                .startsWith("ERROR It is broken. Validating resolvers answer SERVFAIL for every name of the zone.");
    }

    /** Other checks say what is wrong there, or nothing is. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {
                "PROVEN",
                "NO_MATCHING_KEY",
                "MISSING_KEY",
                "NO_SIGNATURE",
                "WRONG_SIGNATURE",
                "MISPLACED_SIGNATURE",
                "TOO_MANY_SIGNATURES"
            })
    void whatIsNotBetweenDsAndKeyIsNotItsBusiness(Cause cause) {
        assertThat(found(Judgement.bogus(cause, "It is otherwise broken."), STRANGER))
                .isEmpty();
    }

    @Test
    void aSecondDsWithoutItsKeyIsOnlyLeftOver() {
        assertThat(found(Judgement.secure("It is."), own, STRANGER))
                .singleElement()
                .asString()
                .startsWith("NOTICE The DS 4711 at the parent of example.com. names no key");
        assertThat(found(Judgement.secure("It is."), own)).isEmpty();
    }

    @Test
    void withoutADsThereIsNothingToMatch() {
        assertThat(found(Judgement.secure("It is."))).containsExactly("not tested: No DS for example.com. was seen.");
    }

    private static List<String> found(Judgement judgement, Ds... ds) {
        TrustLink link = new TrustLink(PaperZone.APEX, List.of(ds), keys, List.of(), judgement, List.of());
        return PaperZone.said(
                new MatchingKey(), PaperZone.replies(Instant.now(), PaperZone.validation(judgement, link), server));
    }
}
