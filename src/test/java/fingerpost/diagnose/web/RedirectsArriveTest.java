package fingerpost.diagnose.web;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.Verdict;
import fingerpost.wire.web.WebAnswer;
import fingerpost.wire.web.WebFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RedirectsArriveTest {
    private static final WebAnswer PLAIN = Sights.http(Sights.FOUR, 301, "x");
    private static final WebAnswer SECURE = Sights.https(Sights.FOUR, Sights.certificate("www.example.com"));

    private final RedirectsArrive check = new RedirectsArrive();

    @ParameterizedTest
    @CsvSource({
        "LOOP,go in a circle: http://www.example.com/ -> https://www.example.com/ -> last",
        "TOO_MANY,More than 10 redirects",
        "UNREADABLE,last is no URL",
        "FAILED,does not answer"
    })
    void redirectsThatDoNotArriveAreErrors(RedirectPath.End end, String told) {
        Sights sights = new Sights().saw(PLAIN).followed(end, "last", PLAIN, SECURE);
        assertThat(sights.findings(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message()).contains(told);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = RedirectPath.End.class,
            names = {"ARRIVED", "ELSEWHERE"})
    void redirectsThatArrivePass(RedirectPath.End end) {
        assertThat(new Sights().saw(PLAIN).followed(end, "", PLAIN, SECURE).findings(check))
                .isEmpty();
    }

    @Test
    void fromTlsToPlainIsAWarning() {
        assertThat(new Sights()
                        .saw(SECURE)
                        .followed(RedirectPath.End.ARRIVED, "", SECURE, PLAIN)
                        .findings(check))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING));
    }

    @Test
    void aCircleThatSetsCookiesIsNotJudged() {
        assertThat(new Sights()
                        .saw(PLAIN)
                        .followed(RedirectPath.End.COOKIE, "", PLAIN)
                        .judged(check))
                .isInstanceOf(Verdict.NotTested.class);
    }

    @Test
    void aSiteThatDoesNotAnswerHasNoRedirectToJudge() {
        WebAnswer silent = Sights.failed(Sights.FOUR, false, WebFailure.Stage.HTTP, WebFailure.Kind.SILENT);
        assertThat(new Sights()
                        .saw(silent)
                        .followed(RedirectPath.End.FAILED, "", silent)
                        .findings(check))
                .isEmpty();
    }
}
