package fingerpost.diagnose.drift;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.check.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GradeTest {
    @ParameterizedTest
    @EnumSource
    void everyGradeIsAgreementOrRemarkOrDifferenceOrUntested(Grade grade) {
        int kinds = (grade.agrees() ? 1 : 0)
                + (grade.isRemark() ? 1 : 0)
                + (grade.isDifference() ? 1 : 0)
                + (grade == Grade.NOT_TESTED ? 1 : 0);
        assertThat(kinds).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingHasACodeATitleAndASource(Grade grade) {
        boolean finding = grade.isDifference() || grade.isRemark();
        assertThat(grade.code().matches("[A-Z]{2,3}[0-9]{2}")).isEqualTo(finding);
        assertThat(grade.source()).isNotBlank();
        if (finding) {
            assertThat(Title.of(grade.code())).isNotEqualTo(grade.code());
        }
    }

    /** As the catalogue of the issue has them. */
    @ParameterizedTest
    @CsvSource({
        "OTHER_LINE, RT01, ERROR",
        "NO_DEFAULT, RT02, ERROR",
        "SUBNET_IGNORED, RT03, NOTICE",
        "STANDS_STILL, RT04, INFO",
        "SHARE, RT05, NOTICE",
        "VARIES, IP06, INFO",
        "DEAD_MEMBER, IP05, ERROR"
    })
    void codeAndSeverityAreTheCatalogues(Grade grade, String code, Severity severity) {
        assertThat(grade.code()).isEqualTo(code);
        assertThat(grade.severity()).isEqualTo(severity);
    }

    @ParameterizedTest
    @CsvSource({"SOME_SERVERS, some-servers", "TTL, ttl"})
    void wordIsTheOneOfTheCommandLine(Grade grade, String word) {
        assertThat(grade.word()).isEqualTo(word);
    }
}
