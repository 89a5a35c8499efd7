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
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTimesTest {
    private static ServerReplies server;
    private static ServerReplies longLived;

    @BeforeAll
    static void sign(@TempDir Path folder) throws IOException {
        server = PaperZone.server(1, zone(folder, "20260401000000"));
        longLived = PaperZone.server(1, zone(folder, "20261001000000"));
    }

    private static SignedZone zone(Path folder, String end) throws IOException {
        return SignedZone.byBind(folder, "example.com.", PaperZone.TEXT, "-s", "20260301000000", "-e", end);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-02-28T23:59:59Z, ERROR,   is valid only from 2026-03-01T00:00:00Z
        2026-03-31T12:00:01Z, WARNING, 'expires at 2026-04-01T00:00:00Z, in less than 12 hours'
        2026-04-01T00:00:01Z, ERROR,   expired at 2026-04-01T00:00:00Z
        """)
    void aSignatureOutOfItsTimeIsNamedWithItsTime(Instant now, String severity, String time) {
        assertThat(found(server, now))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).startsWith(severity).contains(time))
                .anySatisfy(each -> assertThat(each).contains("over the DNSKEY records of example.com."));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-01T00:00:00Z", "2026-03-31T12:00:00Z"})
    void noMoreThanTheLastTwelveHoursAreOfConcern(Instant now) {
        assertThat(found(server, now)).isEmpty();
    }

    @Test
    void aSignatureForHalfAYearCanBeReplayedForHalfAYear() {
        assertThat(found(longLived, Instant.parse("2026-03-02T00:00:00Z")))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each).startsWith("WARNING").contains("is valid for 214 days"));
    }

    @Test
    void aZoneWithoutAnAnsweringServerIsNotTested() {
        assertThat(PaperZone.said(new SignatureTimes(), PaperZone.replies(Instant.EPOCH)))
                .containsExactly("not tested: No server answers for example.com..");
    }

    private static List<String> found(ServerReplies server, Instant now) {
        return PaperZone.said(new SignatureTimes(), PaperZone.replies(now, server));
    }
}
