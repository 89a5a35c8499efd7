package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.dns.A;
import fingerpost.dns.DomainName;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What happens in scenarios to zones whose names change. */
class RenamedNamesTest {
    private static final DomainName GLUE = Shop.name("ns1.eu.example.com");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Test
    void whatHappensToTheGlueOfAZoneAboveStaysThereLikeTheGlue() {
        Topology before = Shop.topology()
                .with(scenario(
                        new Happening.RecordChanges(
                                MINUTE, Shop.ZONE, RecordSet.fixed(GLUE, Shop.FIVE_MINUTES, A.of("192.0.2.55"))),
                        new Happening.CanaryMoves(MINUTE, Shop.ZONE, GLUE, 1000)));
        Topology after =
                RenameZone.of(Shop.euZone(), Shop.name("eu.example.org")).apply(before);
        assertThat(happenings(after, Shop.SCENARIO)).isEqualTo(happenings(before, Shop.SCENARIO));
        assertThat(Sound.complaints(after)).isEmpty();
    }

    @Test
    void whatHappensInsideOfTheRenamedZoneMovesWithIt() {
        Topology before = Shop.topology().with(scenario(new Happening.CanaryMoves(MINUTE, Shop.EU_ZONE, GLUE, 1000)));
        Topology after =
                RenameZone.of(Shop.euZone(), Shop.name("eu.example.org")).apply(before);
        assertThat(happenings(after, Shop.SCENARIO))
                .containsExactly(
                        new Happening.CanaryMoves(MINUTE, Shop.EU_ZONE, Shop.name("ns1.eu.example.org"), 1000));
    }

    @Test
    void aScenarioCopiedWithItsZoneHappensAtTheNamesOfTheCopy() {
        List<Subject> both = List.of(Subject.of(Shop.SCENARIO), Subject.of(Shop.ZONE));
        Topology after = Duplicate.of(Shop.topology(), both).edit().apply(Shop.topology());
        Id zone = Id.of("example-com");
        DomainName www = Shop.name("www.example-copy.com");
        assertThat(happenings(after, Id.of("scenario-2")))
                .contains(
                        new Happening.RecordChanges(
                                MINUTE, zone, RecordSet.fixed(www, Shop.FIVE_MINUTES, A.of("192.0.2.9"))),
                        new Happening.CanaryMoves(MINUTE, zone, www, 1000),
                        new Happening.AuthorityOutage(MINUTE, Shop.EU_ZONE, MINUTE))
                .hasSize(6);
    }

    @Test
    void aScenarioCopiedAloneHappensToTheZoneThatStands() {
        Topology after = Duplicate.of(Shop.topology(), List.of(Subject.of(Shop.SCENARIO)))
                .edit()
                .apply(Shop.topology());
        assertThat(happenings(after, Id.of("scenario-2")))
                .isEqualTo(Shop.scenario().happenings());
    }

    private static Scenario scenario(Happening... happenings) {
        return new Scenario(Shop.SCENARIO, "scenario", Duration.ofMinutes(10), List.of(happenings), Set.of());
    }

    private static List<Happening> happenings(Topology topology, Id scenario) {
        return topology.get(scenario, Scenario.class).happenings();
    }
}
