package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.wire.web.WebFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusEqualTest {
    private final StatusEqual check = new StatusEqual();

    @ParameterizedTest
    @CsvSource({"502,backend behind it is not", "503,no backend", "504,in time", "500,error log"})
    void failingMembersAreToldWithWhatTheStatusMeans(int status, String told) {
        Sights sights = new Sights().saw(Sights.http(Sights.FOUR, 200), Sights.http(Sights.OTHER, status));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .startsWith("192.0.2.2:80 answers " + status)
                        .contains(told));
    }

    @Test
    void differentStatusesAreOneFinding() {
        Sights sights = new Sights()
                .saw(Sights.http(Sights.FOUR, 200), Sights.http(Sights.OTHER, 404), Sights.http("192.0.2.3", 301, "/"));
        assertThat(sights.findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("200 from 192.0.2.1:80, 301 from 192.0.2.3:80 and 404 from 192.0.2.2:80"));
    }

    @Test
    void thePortsAreNotComparedWithEachOther() {
        Sights sights = new Sights()
                .saw(
                        Sights.http(Sights.FOUR, 301, "https://www.example.com/"),
                        Sights.https(Sights.FOUR, Sights.certificate("www.example.com")));
        assertThat(sights.findings(check)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://www.example.com/?session=2,0", "https://example.com/,1"})
    void redirectsAreComparedWithoutTheirQuery(String location, int findings) {
        Sights sights = new Sights()
                .saw(
                        Sights.http(Sights.FOUR, 301, "https://www.example.com/?session=1"),
                        Sights.http(Sights.OTHER, 301, location));
        assertThat(sights.findings(check))
                .hasSize(findings)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void aMemberThatTakesTheConnectionAndSaysNothingIsAnError() {
        Sights sights = new Sights()
                .saw(
                        Sights.http(Sights.FOUR, 200),
                        Sights.failed(Sights.OTHER, false, WebFailure.Stage.HTTP, WebFailure.Kind.SILENT));
        assertThat(sights.findings(check)).extracting(LiveFinding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void aMemberThatIsDownIsNotThisChecksAffair() {
        Sights sights = new Sights().saw(Sights.http(Sights.FOUR, 200), Sights.refused(Sights.OTHER, false));
        assertThat(sights.findings(check)).isEmpty();
    }
}
