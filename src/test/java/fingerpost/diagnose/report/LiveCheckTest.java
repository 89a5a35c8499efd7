package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.diagnose.Verdict;
import fingerpost.diagnose.survey.Survey;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every check, whatever it looks at. */
class LiveCheckTest {
    private static final Fault SOUND = Fault.of("sound", "", "");

    static List<LiveCheck> checks() {
        return Catalogue.all();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void whereTheTimeWasUpNothingPasses(LiveCheck check) {
        Survey all = Paper.of(SOUND).survey();
        Survey some = new Survey(
                all.domain(),
                all.zone(),
                all.names(),
                all.random(),
                all.profile(),
                all.way(),
                all.parents(),
                all.servers(),
                all.targets(),
                all.traces(),
                false);
        assertThat(check.of(some)).isNotInstanceOf(Verdict.Passed.class);
    }

    @ParameterizedTest
    @CsvSource({"SOA02, No server answers for sound.com.", "DEL08, ''", "DEL02, ''"})
    void whatNeedsAnswersIsNotTestedWithoutAny(String code, String why) {
        Verdict verdict = check(code).of(Paper.of(SOUND.copies("", "")).survey());
        assertThat(verdict instanceof Verdict.NotTested not ? not.why() : "").isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource({"SOA02", "DEL08", "WC03", "AL03"})
    void ofADomainThatDoesNotExistNothingIsTested(String code) {
        assertThat(check(code).of(Paper.of(SOUND.above("").copies("", "")).survey()))
                .isInstanceOfSatisfying(
                        Verdict.NotTested.class, not -> assertThat(not.why()).isEqualTo("The domain does not exist."));
    }

    private static LiveCheck check(String code) {
        return Catalogue.all().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
