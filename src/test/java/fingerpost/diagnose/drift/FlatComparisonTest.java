package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.CUT;
import static fingerpost.diagnose.drift.Said.NO_RECORD;
import static fingerpost.diagnose.drift.Said.SILENCE;
import static fingerpost.diagnose.drift.Said.alias;
import static fingerpost.diagnose.drift.Said.flattened;
import static fingerpost.diagnose.drift.Said.records;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An ALIAS of 30 s whose target is kept for 60 s. */
class FlatComparisonTest {
    private static final LiveAnswer FOUR = records(60, "198.51.100.1", "198.51.100.2");
    private static final LiveAnswer SIX = records(60, "2001:db8::1");

    static Stream<Arguments> oneFamilyCases() {
        return Stream.of(
                Arguments.of(records(30, "198.51.100.2", "198.51.100.1"), FOUR, Grade.FLATTENED),
                Arguments.of(records(1, "198.51.100.1", "198.51.100.2"), FOUR, Grade.FLATTENED),
                Arguments.of(records(31, "198.51.100.1", "198.51.100.2"), FOUR, Grade.FLATTENED_TTL),
                Arguments.of(records(21, "198.51.100.1"), records(20, "198.51.100.1"), Grade.FLATTENED_TTL),
                Arguments.of(records(30, "198.51.100.1"), FOUR, Grade.FLATTENED_STALE),
                Arguments.of(records(30, "198.51.100.1", "192.0.2.1"), FOUR, Grade.FLATTENED_STALE),
                Arguments.of(records(30, "192.0.2.1"), FOUR, Grade.STATIC_FOR_ALIAS),
                Arguments.of(records(30, "192.0.2.1"), NO_RECORD, Grade.STATIC_FOR_ALIAS),
                Arguments.of(records(30, "192.0.2.1"), SILENCE, Grade.NOT_TESTED),
                Arguments.of(alias(30, "lb.example.net"), FOUR, Grade.CNAME_FOR_ALIAS),
                Arguments.of(NO_RECORD, FOUR, Grade.MISSING),
                Arguments.of(NO_RECORD, NO_RECORD, Grade.FLATTENED),
                Arguments.of(NO_RECORD, SILENCE, Grade.NOT_TESTED),
                Arguments.of(CUT, FOUR, Grade.SHADOWED),
                Arguments.of(SILENCE, FOUR, Grade.NOT_TESTED));
    }

    @ParameterizedTest(name = "{0} where the target has {1} is {2}")
    @MethodSource("oneFamilyCases")
    void addressesAreComparedWithThoseOfTheTarget(LiveAnswer live, LiveAnswer target, Grade grade) {
        assertThat(FlatComparison.of(
                                flattened(30, RecordType.A), Map.of(RecordType.A, live), Map.of(RecordType.A, target))
                        .grade())
                .isEqualTo(grade);
    }

    static Stream<Arguments> bothFamiliesCases() {
        LiveAnswer four = records(30, "198.51.100.1", "198.51.100.2");
        return Stream.of(
                Arguments.of(four, records(30, "2001:db8::1"), Grade.FLATTENED),
                Arguments.of(four, NO_RECORD, Grade.FAMILY_LOST),
                Arguments.of(NO_RECORD, NO_RECORD, Grade.MISSING),
                Arguments.of(four, records(30, "2001:db8::9"), Grade.STATIC_FOR_ALIAS),
                Arguments.of(four, SILENCE, Grade.NOT_TESTED));
    }

    @ParameterizedTest(name = "A: {0}, AAAA: {1} is {2}")
    @MethodSource("bothFamiliesCases")
    void worstFamilyCounts(LiveAnswer four, LiveAnswer six, Grade grade) {
        Graded graded = FlatComparison.of(
                flattened(30, RecordType.A, RecordType.AAAA),
                Map.of(RecordType.A, four, RecordType.AAAA, six),
                Map.of(RecordType.A, FOUR, RecordType.AAAA, SIX));
        assertThat(graded.grade()).isEqualTo(grade);
        assertThat(graded.live()).containsExactly(four, six);
    }

    @Test
    void familyThatWasNotAskedIsNotTested() {
        assertThat(FlatComparison.of(flattened(30, RecordType.A), Map.of(), Map.of(RecordType.A, FOUR))
                        .grade())
                .isEqualTo(Grade.NOT_TESTED);
    }
}
