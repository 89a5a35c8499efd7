package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.dns.A;
import fingerpost.dns.RecordType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void whatItsHappeningsNameAreItsReferences() {
        assertThat(Shop.scenario().references())
                .containsExactlyInAnyOrder(Shop.NODE_1, Shop.ZONE, Shop.EU_ZONE, Shop.CLIENTS);
    }

    @Test
    void aChangedRecordNamesTheLinesOfItsPolicy() {
        ByLine policy = new ByLine(
                List.of(new LineChoice(Shop.TELECOM, new Fixed(List.of(A.of("192.0.2.1"))))), Optional.empty());
        Happening change = new Happening.RecordChanges(
                MINUTE, Shop.ZONE, new RecordSet(Shop.WWW, RecordType.A, Shop.FIVE_MINUTES, policy));
        assertThat(change.references()).containsExactlyInAnyOrder(Shop.ZONE, Shop.TELECOM);
    }

    @Test
    void whatChangesOneThingKeepsAllOthers() {
        Conditions conditions = Conditions.USUAL.with(Checkers.ROUTE_53).with(new CacheFarm(7, 0.5));
        Scenario all = Shop.scenario()
                .called("storm", "look at the shares")
                .under(conditions)
                .lasting(MINUTE)
                .withMeasures(Set.of(Scenario.Measure.LATENCY))
                .withHappenings(List.of())
                .withId(Shop.APP);
        assertThat(all)
                .isEqualTo(new Scenario(
                        Shop.APP,
                        "storm",
                        "look at the shares",
                        MINUTE,
                        List.of(),
                        Set.of(Scenario.Measure.LATENCY),
                        conditions));
    }

    @Test
    void itLastsSomeTime() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scenario(Shop.SCENARIO, "", Duration.ZERO, List.of(), Set.of()))
                .withMessage("The scenario scenario needs a duration above zero.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aSurgeHasAFactorAboveZero(double factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Happening.Surge(MINUTE, Shop.CLIENTS, factor, MINUTE))
                .withMessage("A surge needs a factor above zero.");
    }

    @Test
    void aHealthCheckProbesInTimeAndMoreThanNever() {
        Duration second = Duration.ofSeconds(1);
        assertThat(HealthCheck.tcp(80).failures()).isEqualTo(3);
        assertThat(HealthCheck.http(80, "/up").probe()).isEqualTo(HealthCheck.Probe.HTTP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HealthCheck.http(80, "up"))
                .withMessageContaining("slash");
        assertThatIllegalArgumentException().isThrownBy(() -> HealthCheck.tcp(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthCheck(HealthCheck.Probe.TCP, 80, "", Duration.ZERO, second, 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthCheck(HealthCheck.Probe.TCP, 80, "", second, second.negated(), 1, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HealthCheck(HealthCheck.Probe.TCP, 80, "", second, second, 0, 1));
    }
}
