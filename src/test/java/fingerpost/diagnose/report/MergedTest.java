package fingerpost.diagnose.report;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import fingerpost.diagnose.LiveFinding;
import fingerpost.diagnose.Verdict;
import fingerpost.dns.DomainName;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergedTest {
    private static Verdict verdict(String kind, String code, String words) {
        return switch (kind) {
            case "passed" -> new Verdict.Passed(code, words);
            case "untested" -> new Verdict.NotTested(code, words, words);
            default -> new Verdict.Found(code, words, List.of(finding(code, words)));
        };
    }

    private static LiveFinding finding(String code, String words) {
        return LiveFinding.of(code, Severity.ERROR, DomainName.of("example.com"), words, "RFC 9460", List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "passed, passed, one",
        "passed, untested, other",
        "untested, passed, one",
        "untested, untested, one",
        "found, passed, one",
        "passed, found, other",
        "found, untested, one",
        "untested, found, other"
    })
    void aCodeStandsOnceWithTheVerdictThatWeighsMore(String one, String other, String winner) {
        Verdict first = verdict(one, "SVC02", "one");
        Verdict second = verdict(other, "SVC02", "other");
        assertThat(Merged.of(List.of(first, second))).containsExactly(winner.equals("one") ? first : second);
    }

    @Test
    void findingsOfBothAreKeptAndTheSameOneOnce() {
        Verdict first = verdict("found", "SVC02", "one");
        Verdict second = verdict("found", "SVC02", "other");
        assertThat(Merged.of(List.of(first, second, first)))
                .containsExactly(
                        new Verdict.Found("SVC02", "one", List.of(finding("SVC02", "one"), finding("SVC02", "other"))));
    }

    @Test
    void whatIsAddedStandsWithItsGroup() {
        assertThat(Merged.of(List.of(
                        verdict("passed", "MX02", ""),
                        verdict("passed", "SVC01", ""),
                        verdict("passed", "LD00", ""),
                        verdict("passed", "SEC02", ""),
                        verdict("passed", "SEC01", ""))))
                .extracting(Verdict::code)
                .containsExactly("MX02", "SEC02", "SEC01", "SVC01", "LD00");
    }
}
