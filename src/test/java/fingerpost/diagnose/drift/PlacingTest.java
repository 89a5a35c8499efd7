package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.NO_RECORD;
import static fingerpost.diagnose.drift.Said.SILENCE;
import static fingerpost.diagnose.drift.Said.expected;
import static fingerpost.diagnose.drift.Said.only;
import static fingerpost.diagnose.drift.Said.records;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One thing to tell of what several servers say at one place. */
class PlacingTest {
    private static final Expected DESIGNED = expected(60, only("192.0.2.1", "192.0.2.2"));
    private static final LiveAnswer SAME = records(60, "192.0.2.1", "192.0.2.2");
    private static final LiveAnswer TURNED = records(60, "192.0.2.2", "192.0.2.1");
    private static final LiveAnswer OLD = records(60, "192.0.2.9");

    private static Place place(LiveAnswer... answers) {
        List<Heard> heard = new ArrayList<>();
        for (LiveAnswer each : answers) {
            heard.add(new Heard(
                    DesignServers.server(heard.size() + 1),
                    Map.of(RecordType.A, each),
                    List.of(Said.exchange(Said.query(heard.size() + 1)))));
        }
        return Placing.of(DESIGNED, heard, Map.of());
    }

    static Stream<Arguments> gradesCases() {
        return Stream.of(
                Arguments.of(Grade.SAME, List.of(SAME, SAME)),
                Arguments.of(Grade.ORDER, List.of(SAME, TURNED)),
                Arguments.of(Grade.SAME, List.of(SAME, SILENCE)),
                Arguments.of(Grade.CHANGED, List.of(OLD, OLD)),
                Arguments.of(Grade.CHANGED, List.of(SILENCE, OLD)),
                Arguments.of(
                        Grade.CHANGED,
                        List.of(records(60, "192.0.2.8", "192.0.2.9"), records(60, "192.0.2.9", "192.0.2.8"))),
                Arguments.of(Grade.SOME_SERVERS, List.of(SAME, OLD)),
                Arguments.of(Grade.SOME_SERVERS, List.of(OLD, records(61, "192.0.2.9"))),
                Arguments.of(Grade.SOME_SERVERS, List.of(NO_RECORD, OLD)),
                Arguments.of(Grade.NOT_TESTED, List.of(SILENCE, SILENCE)),
                Arguments.of(Grade.NOT_TESTED, List.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("gradesCases")
    void serversThatAnswerAreWeighedTogether(Grade grade, List<LiveAnswer> answers) {
        assertThat(place(answers.toArray(new LiveAnswer[0])).grade()).isEqualTo(grade);
    }

    @Test
    void evidenceOfADifferenceIsOfTheServersThatDiffer() {
        assertThat(place(SILENCE, OLD).evidence()).containsExactly(Said.exchange(Said.query(2)));
        assertThat(place(SAME, OLD).evidence()).hasSize(2);
        assertThat(place(SAME, SAME).evidence()).hasSize(2);
    }

    @Test
    void sidesOfServersThatDisagreeAreToldTogether() {
        assertThat(place(OLD, SAME, OLD).live())
                .isEqualTo("127.0.0.1#5300, 127.0.0.3#5300: A 192.0.2.9 (TTL 1 min); "
                        + "127.0.0.2#5300: A 192.0.2.1, 192.0.2.2 (TTL 1 min)");
    }

    @Test
    void nothingIsTakenFromServersThatDisagreeButTheCureIsKnown() {
        Place place = place(SAME, OLD);
        assertThat(place.takeLive()).isEmpty();
        assertThat(place.keepDesign().publish())
                .singleElement()
                .satisfies(
                        set -> assertThat(set.rdata()).containsExactlyElementsOf(Said.data("192.0.2.1", "192.0.2.2")));
    }

    @Test
    void whatIsAsDesignedNeedsNoCureAndNoWords() {
        Place place = place(SAME);
        assertThat(place.keepDesign()).isEqualTo(Cure.NONE);
        assertThat(place.message()).isEmpty();
        assertThat(place.finding()).isEmpty();
        assertThat(place().message()).contains("was not compared").contains("no server to ask");
    }
}
