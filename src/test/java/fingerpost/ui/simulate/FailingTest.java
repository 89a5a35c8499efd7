package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailingTest {
    private static final Duration AT = Duration.ofMinutes(10);

    private final Topology lines = Plays.sample("three-lines");
    private final Scenario hour = PlainHour.of(lines);

    private static Set<Subject> boxes(String... ids) {
        return Stream.of(ids).map(Subject::parse).collect(Collectors.toSet());
    }

    private boolean isDown(Scratch scratch, String id, Duration at) {
        return Scratch.isDown(scratch.over(hour, lines), Id.of(id), at);
    }

    private Scratch turned(Scratch scratch, String box, Duration at) {
        return Failing.turned(lines, scratch, scratch.over(hour, lines), Failing.elements(lines, boxes(box)), at);
    }

    @ParameterizedTest
    @CsvSource({
        "telecom-clients, Fail their resolver",
        "example-com/www.example.com., fail its zone",
        "cert-www, takes no requests"
    })
    void itIsSaidWhyAThingCannotFail(String box, String why) {
        assertThat(Failing.refusal(lines, boxes(box)).orElseThrow()).contains(why);
        assertThat(Failing.refusal(lines, boxes(box, "edge-telecom"))).isPresent();
    }

    @Test
    void nothingSelectedIsNothingToFail() {
        assertThat(Failing.refusal(lines, Set.of())).contains("Select on the drawing what is to fail.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge-telecom", "origin-1", "telecom-dns", "example-com"})
    void aThingIsDownUntilItIsTurnedAgain(String box) {
        Scratch dead = turned(Scratch.NONE, box, AT);
        Scratch healed = turned(dead, box, AT.multipliedBy(2));

        assertThat(isDown(dead, box, AT.minusSeconds(1))).isFalse();
        assertThat(isDown(dead, box, Duration.ofMinutes(59))).isTrue();
        assertThat(isDown(healed, box, AT.plusSeconds(1))).isTrue();
        assertThat(isDown(healed, box, AT.multipliedBy(2))).isFalse();
    }

    @Test
    void aZoneThatIsHealedWhereItFailedNeverFailed() {
        assertThat(turned(turned(Scratch.NONE, "example-com", AT), "example-com", AT)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aServiceFailsWithEveryBackendAndIsHealedWhenNoneIsLeft() {
        Scratch one = turned(Scratch.NONE, "origin-1", AT);
        Scratch both = turned(one, "app", AT);

        assertThat(isDown(both, "origin-1", AT)).isTrue();
        assertThat(isDown(both, "origin-2", AT)).isTrue();
        Scratch none = turned(both, "app", AT.multipliedBy(2));
        assertThat(isDown(none, "origin-1", AT.multipliedBy(2))).isFalse();
        assertThat(isDown(none, "origin-2", AT.multipliedBy(2))).isFalse();
    }

    @Test
    void whatIsKilledAtTheBeginningFailsLaterSoThatThereIsABefore() {
        assertThat(Failing.time(0, hour)).isEqualTo(Duration.ofMinutes(6));
        assertThat(Failing.time(61.7, hour)).isEqualTo(Duration.ofSeconds(61));
    }

    @Test
    void whatRefusesOrWhoseServersAreOutIsDownToo() {
        Scenario refusing = hour.withHappenings(java.util.List.of(new Happening.Refuses(AT, Id.of("origin-1"))));
        Scenario out = hour.withHappenings(
                java.util.List.of(new Happening.AuthorityOutage(AT, Id.of("example-com"), Duration.ofMinutes(5))));

        assertThat(Scratch.isDown(refusing, Id.of("origin-1"), AT)).isTrue();
        assertThat(Scratch.isDown(out, Id.of("example-com"), AT.plusMinutes(4))).isTrue();
        assertThat(Scratch.isDown(out, Id.of("example-com"), AT.plusMinutes(5))).isFalse();
    }
}
