package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Survey;
import org.junit.jupiter.api.Test;

class OtherSourceTest {
    private final LiveCheck check = new OtherSource();

    private static Survey survey(String... addresses) {
        Paper paper = Paper.of(Fault.of("sound", "", ""));
        for (String each : addresses) {
            paper.from(each, "127.0.3.9");
        }
        return paper.survey();
    }

    @Test
    void whoAnswersInItsPlaceIsNamedAndTheServerIsNotCalledSilentToo() {
        Survey survey = survey("127.0.3.2");
        assertThat(Paper.told(check.of(survey)))
                .singleElement()
                .asString()
                .startsWith(
                        "WARNING ns2.sound.com. (127.0.3.2) does not answer itself: the answers come from 127.0.3.9.");
        assertThat(new SilentServer().of(survey)).isInstanceOf(Verdict.Passed.class);
    }

    @Test
    void whereEveryServerDoesSoTheZoneIsGone() {
        assertThat(Paper.told(check.of(survey("127.0.3.1", "127.0.3.2"))))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each).startsWith("ERROR"));
    }

    @Test
    void aServerThatIsSilentAnswersFromNowhere() {
        Survey survey = Paper.of(Fault.of("sound", "", "")).without("127.0.3.2").survey();
        assertThat(check.of(survey)).isInstanceOf(Verdict.Passed.class);
        assertThat(Paper.told(new SilentServer().of(survey))).hasSize(1);
    }

    @Test
    void withoutAServerThereIsNothingToAsk() {
        assertThat(Paper.untested(check, Fault.of("sound", "", "").above("").copies("", "")))
                .contains("is known");
    }
}
