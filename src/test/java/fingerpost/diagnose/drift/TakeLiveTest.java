package fingerpost.diagnose.drift;

import static fingerpost.diagnose.drift.Said.only;
import static fingerpost.diagnose.drift.Said.records;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.dns.Ttl;
import fingerpost.topology.AnswerPolicy;
import fingerpost.topology.Edit;
import fingerpost.topology.Fixed;
import fingerpost.topology.HealthCheck;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Rotated;
import fingerpost.topology.Shuffled;
import fingerpost.topology.Topology;
import fingerpost.topology.WhenHealthy;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The edits of the design; that the comparison is clean after them, PlantedDriftTest shows. */
class TakeLiveTest {
    private static final List<LiveAnswer> NO_TARGET = List.of();

    private static Topology design(AnswerPolicy policy) {
        return Topology.of(
                "",
                "",
                List.of(HostedZone.of(Id.of("zone"), DomainName.of("example.com"))
                        .with(new RecordSet(Said.WWW, RecordType.A, new Ttl(60), policy))));
    }

    private static Edit taken(AnswerPolicy policy, LiveAnswer.Records live) {
        return TakeLive.of(Said.expected(60, policy), Graded.of(Grade.CHANGED, live), NO_TARGET)
                .orElseThrow();
    }

    static Stream<Arguments> shapes() {
        HealthCheck check = HealthCheck.tcp(443);
        return Stream.of(
                Arguments.of(new Rotated(Said.data("192.0.2.1", "192.0.2.2")), new Rotated(Said.data("192.0.2.9"))),
                Arguments.of(new Shuffled(Said.data("192.0.2.1", "192.0.2.2")), new Shuffled(Said.data("192.0.2.9"))),
                Arguments.of(
                        WhenHealthy.of(new Rotated(Said.data("192.0.2.1")), check),
                        WhenHealthy.of(new Rotated(Said.data("192.0.2.9")), check)),
                Arguments.of(only("192.0.2.1"), new Fixed(Said.data("192.0.2.9"))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void liveRecordsAreTakenInTheShapeOfThePolicy(AnswerPolicy designed, AnswerPolicy after) {
        Edit edit = taken(designed, records(30, "192.0.2.9"));
        assertThat(edit.name()).isEqualTo("Take live A of www.example.com");
        assertThat(edit.apply(design(designed)))
                .isEqualTo(design(only("192.0.2.1"))
                        .map(element -> element instanceof HostedZone zone
                                ? zone.with(new RecordSet(Said.WWW, RecordType.A, new Ttl(30), after))
                                : element));
    }

    @Test
    void editOfAZoneThatIsGoneSaysSo() {
        Edit edit = taken(only("192.0.2.1"), records(30, "192.0.2.9"));
        assertThatThrownBy(() -> edit.apply(Topology.of("", "", List.of()))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void recordsThatNobodyCanReadAreNotTaken() {
        LiveAnswer unreadable = new LiveAnswer.Records(RecordType.A, List.of(), new Ttl(60));
        assertThat(TakeLive.of(Said.expected(60, only("192.0.2.1")), Graded.of(Grade.CHANGED, unreadable), NO_TARGET))
                .isEmpty();
    }

    @Test
    void flattenedTtlIsTakenOnlyWhereTheTargetIsKeptAsLong() {
        Expected alias = Said.flattened(30, RecordType.A);
        Graded graded = Graded.of(Grade.FLATTENED_TTL, records(90, "198.51.100.1"));
        assertThat(TakeLive.of(alias, graded, List.of(records(60, "198.51.100.1"))))
                .isEmpty();
        assertThat(TakeLive.of(alias, graded, List.of(records(90, "198.51.100.1"))))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Grade.class,
            names = {
                "SAME", "ORDER", "FLATTENED", "NOT_TESTED", "FLATTENED_STALE", "FAMILY_LOST", "SOME_SERVERS",
                "SUBNET_IGNORED", "STANDS_STILL", "VARIES", "SHARE", "DEAD_MEMBER", "OTHER_LINE", "NO_DEFAULT"
            })
    void oneAnswerOfTheseIsNothingToTake(Grade grade) {
        assertThat(TakeLive.of(
                        Said.expected(60, only("192.0.2.1")), Graded.of(grade, records(60, "192.0.2.9")), NO_TARGET))
                .isEmpty();
    }
}
