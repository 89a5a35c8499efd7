package fingerpost.simulate.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.dns.A;
import fingerpost.dns.RecordType;
import fingerpost.topology.Canary;
import fingerpost.topology.Families;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The eras of scenarios: what is down, refuses, is cut off or changed from when to when. */
class TimelineTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void whatFailsIsDownUntilItRecovers() {
        assertThat(when(new Happening.Fails(minutes(1), Shop.NODE_1), new Happening.Recovers(minutes(3), Shop.NODE_1))
                        .where(Era::down))
                .containsExactly("0 []", "1 [node-1]", "3 []");
    }

    @Test
    void whatRefusesIsDownTooAndMayTurnSilent() {
        Played played = when(
                new Happening.Refuses(minutes(1), Shop.EDGE),
                new Happening.Fails(minutes(2), Shop.EDGE),
                new Happening.Recovers(minutes(3), Shop.EDGE));
        assertThat(played.where(Era::down)).containsExactly("0 []", "1 [edge]", "2 [edge]", "3 []");
        assertThat(played.where(Era::refusing)).containsExactly("0 []", "1 [edge]", "2 []", "3 []");
    }

    @Test
    void outagesThatOverlapEndWithTheLastOfThem() {
        assertThat(when(
                                new Happening.AuthorityOutage(minutes(1), Shop.ZONE, minutes(3)),
                                new Happening.AuthorityOutage(minutes(2), Shop.ZONE, minutes(10)))
                        .where(Era::down))
                .containsExactly("0 []", "1 [zone]", "2 [zone]", "4 [zone]", "12 []");
    }

    @Test
    void aBrokenPathLosesTheAddressesOfItsFamiliesAndNoOthers() {
        Played played = when(new Happening.PathBreaks(minutes(1), Shop.EDGE, Families.V6, minutes(1)));
        assertThat(played.where(Era::lost)).containsExactly("0 []", "1 [" + Shop.FRONT_6 + "]", "2 []");
        assertThat(played.eras.stream().map(era -> era.reach().halfBroken())).containsExactly(false, true, false);
    }

    @Test
    void aBrokenPathOfClientsCutsThemOffAndNobodyElse() {
        Played played = when(new Happening.PathBreaks(minutes(1), Shop.CLIENTS, Families.V6, minutes(1)));
        assertThat(played.where(Era::lost)).containsExactly("0 []", "1 []", "2 []");
        assertThat(played.eras.get(1).reach().isCutFromV6(Shop.CLIENTS)).isTrue();
        assertThat(played.eras.get(2).reach()).isEqualTo(Reach.WHOLE);
    }

    @Test
    void resolversAreSilentOrRefuse() {
        Played played =
                when(new Happening.Fails(minutes(1), Shop.RESOLVER), new Happening.Refuses(minutes(2), Shop.RESOLVER));
        assertThat(played.where(era -> era.reach().silent())).containsExactly("0 []", "1 [resolver]", "2 []");
        assertThat(played.where(era -> era.reach().refusing())).containsExactly("0 []", "1 []", "2 [resolver]");
    }

    @Test
    void theShareOfACanaryAndARecordStayChanged() {
        Canary canary = new Canary(
                new Fixed(List.of(A.of("192.0.2.1"))),
                new Fixed(List.of(A.of("192.0.2.2"))),
                500,
                Canary.Draw.EACH_ANSWER);
        RecordSet set = new RecordSet(Shop.WWW, RecordType.A, Shop.FIVE_MINUTES, canary);
        Played played = when(
                new Happening.RecordChanges(minutes(1), Shop.ZONE, set),
                new Happening.CanaryMoves(minutes(2), Shop.ZONE, Shop.WWW, 2500));
        assertThat(played.eras)
                .extracting(era -> era.topology().get(Shop.ZONE, HostedZone.class).at(Shop.WWW).stream()
                        .filter(RecordSet.class::isInstance)
                        .map(each -> ((RecordSet) each).policy())
                        .filter(Canary.class::isInstance)
                        .map(each -> ((Canary) each).share())
                        .toList())
                .containsExactly(List.of(), List.of(500), List.of(2500));
    }

    @Test
    void whatLiesAfterTheEndDoesNotHappenHoweverFarAway() {
        Duration ages = Duration.ofSeconds(1_000_000_000_000_000L);
        assertThat(when(
                                new Happening.Fails(HOUR, Shop.NODE_1),
                                new Happening.Fails(ages, Shop.NODE_2),
                                new Happening.Surge(ages, Shop.CLIENTS, 2, ages),
                                new Happening.AuthorityOutage(minutes(1), Shop.ZONE, ages))
                        .where(Era::down))
                .containsExactly("0 []", "1 [zone]");
    }

    @Test
    void moreThanAQuarterOfAYearIsRefused() {
        Scenario year = Shop.scenario().lasting(Duration.ofDays(365));
        assertThatThrownBy(() -> Timeline.of(Shop.topology(), year, 1))
                .isInstanceOf(SimulationProblem.class)
                .hasMessage("The scenario scenario lasts 365 days; at most 200 can be simulated. Let it be shorter.");
    }

    private record Played(List<Era> eras) {
        /** For each era the minute of its beginning and what it says. */
        List<String> where(Function<Era, Set<?>> said) {
            return eras.stream()
                    .map(era -> era.from() / 60_000_000 + " " + said.apply(era))
                    .toList();
        }
    }

    private static Played when(Happening... happenings) {
        Topology topology = Shop.topology();
        Scenario scenario = new Scenario(Id.of("test"), "", HOUR, List.of(happenings), Set.of());
        return new Played(Timeline.of(topology, scenario, 1));
    }

    private static Duration minutes(int count) {
        return Duration.ofMinutes(count);
    }
}
