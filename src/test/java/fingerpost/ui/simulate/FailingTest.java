package fingerpost.ui.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
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
        return Failing.turned(lines, scratch, hour, Failing.elements(lines, boxes(box)), at);
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
    void theOutageOfAZoneInTheScenarioItselfIsHealedAndComesBackWhenItIsTurnedAgain() {
        Id zone = Id.of("example-com");
        Duration healed = AT.multipliedBy(2);
        Happening before = new Happening.AuthorityOutage(Duration.ofMinutes(1), zone, Duration.ofMinutes(2));
        Happening after = new Happening.AuthorityOutage(Duration.ofMinutes(55), zone, Duration.ofMinutes(2));
        Happening other = new Happening.AuthorityOutage(AT, Id.of("example-net"), Duration.ofMinutes(40));
        Scenario out = hour.withHappenings(
                List.of(before, new Happening.AuthorityOutage(AT, zone, Duration.ofMinutes(40)), other, after));

        Scratch scratch = Failing.turned(lines, Scratch.NONE, out, Set.of(zone), healed);
        assertThat(scratch.over(out, lines).happenings())
                .containsExactly(before, new Happening.AuthorityOutage(AT, zone, AT), other, after);
        assertThat(scratch.size()).isEqualTo(1);

        Scratch again = Failing.turned(lines, scratch, out, Set.of(zone), healed);
        assertThat(Scratch.isDown(again.over(out, lines), zone, Duration.ofMinutes(45)))
                .isTrue();
        Scratch atItsBeginning = Failing.turned(lines, Scratch.NONE, out, Set.of(zone), AT);
        assertThat(atItsBeginning.over(out, lines).happenings()).containsExactly(before, other, after);
    }

    @Test
    void aZoneThatIsSilencedInItsOutageAndHealedIsHealedOfBoth() {
        Id zone = Id.of("example-com");
        Scenario out = hour.withHappenings(
                List.of(new Happening.AuthorityOutage(AT.multipliedBy(2), zone, Duration.ofMinutes(20))));

        Scratch both = Failing.turned(lines, Scratch.NONE, out, Set.of(zone), AT);
        Scratch none = Failing.turned(lines, both, out, Set.of(zone), AT.multipliedBy(3));

        assertThat(Scratch.isDown(
                        none.over(out, lines), zone, AT.multipliedBy(3).minusSeconds(1)))
                .isTrue();
        assertThat(Scratch.isDown(none.over(out, lines), zone, AT.multipliedBy(3)))
                .isFalse();
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
        Scenario refusing = hour.withHappenings(List.of(new Happening.Refuses(AT, Id.of("origin-1"))));
        Scenario out = hour.withHappenings(
                List.of(new Happening.AuthorityOutage(AT, Id.of("example-com"), Duration.ofMinutes(5))));

        assertThat(Scratch.isDown(refusing, Id.of("origin-1"), AT)).isTrue();
        assertThat(Scratch.isDown(out, Id.of("example-com"), AT.plusMinutes(4))).isTrue();
        assertThat(Scratch.isDown(out, Id.of("example-com"), AT.plusMinutes(5))).isFalse();
    }
}
