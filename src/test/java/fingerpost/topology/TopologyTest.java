package fingerpost.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import fingerpost.dns.DomainName;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TopologyTest {
    private static final Backend APP = Backend.of(Id.of("app"), "App", Host.of("192.0.2.1"), 8080);
    private static final Service POOL = Service.of(Id.of("pool"), "Pool", List.of(Member.of(APP.id())));
    private static final HostedZone ZONE = HostedZone.of(Id.of("zone"), DomainName.of("example.org"));
    private static final HostedZone CHILD = HostedZone.of(Id.of("child"), DomainName.of("eu.example.org"));

    @Test
    void elementsStandInTheOrderInWhichTheyWereMade() {
        Topology made = Topology.of("Title", "Note", List.of(ZONE, POOL, APP));
        assertThat(made.elements()).containsExactly(ZONE, POOL, APP);
        assertThat(made.title()).isEqualTo("Title");
        assertThat(made.titled("Other", "").title()).isEqualTo("Other");
        assertThat(Topology.EMPTY.elements()).isEmpty();
    }

    @Test
    void aReferenceToWhatIsNotThereIsRefusedAndBothAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.of("", "", List.of(POOL)))
                .withMessage("The service pool refers to app, which is not in the topology.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.of("", "", List.of(APP, POOL)).without(APP.id()))
                .withMessageContaining("refers to app");
    }

    @Test
    void anIdStandsOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Topology.of("", "", List.of(APP, APP)))
                .withMessage("The id app stands twice in the topology.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topology("", "", Map.of(Id.of("other"), APP)))
                .withMessage("The element app stands under the id other.");
    }

    @Test
    void elementsAreFoundByIdAndKind() {
        Topology topology = Topology.of("", "", List.of(APP, POOL, ZONE));
        assertThat(topology.find(Id.of("app"))).contains(APP);
        assertThat(topology.find(Id.of("app"), Service.class)).isEmpty();
        assertThat(topology.get(Id.of("pool"), Service.class)).isEqualTo(POOL);
        assertThatIllegalArgumentException().isThrownBy(() -> topology.get(Id.of("app"), Service.class));
        assertThat(topology.zones()).containsExactly(ZONE);
        assertThat(topology.proxies()).isEmpty();
        assertThat(topology.all(Backend.class)).containsExactly(APP);
    }

    @Test
    void theZoneOfANameIsTheOneWithTheLongestApex() {
        Topology topology = Topology.of("", "", List.of(ZONE, CHILD));
        assertThat(topology.zoneFor(DomainName.of("www.eu.example.org"))).contains(CHILD);
        assertThat(topology.zoneFor(DomainName.of("eu.example.org"))).contains(CHILD);
        assertThat(topology.zoneFor(DomainName.of("www.example.org"))).contains(ZONE);
        assertThat(topology.zoneFor(DomainName.of("example.net"))).isEmpty();
    }

    @Test
    void anElementIsAddedAtTheEndOrReplacedInItsPlace() {
        Topology topology = Topology.of("", "", List.of(APP, ZONE));
        assertThat(topology.with(CHILD).elements()).containsExactly(APP, ZONE, CHILD);
        Backend moved = Backend.of(APP.id(), "App", Host.of("192.0.2.9"), 8080);
        assertThat(topology.with(moved).elements()).containsExactly(moved, ZONE);
        assertThat(topology.without(APP.id()).elements()).containsExactly(ZONE);
    }

    @Test
    void mappingKeepsOrderAndIds() {
        Topology topology = Topology.of("", "", List.of(APP, ZONE));
        assertThat(topology.map(each -> each)).isEqualTo(topology);
        assertThatIllegalArgumentException().isThrownBy(() -> topology.map(each -> APP));
    }

    @Test
    void everyReferenceOfARandomDesignIsThereAndCannotBeTakenAway() {
        for (long seed = 0; seed < 20; seed++) {
            Topology topology = Chance.topology(new SplittableRandom(seed), 30);
            for (Element element : topology.elements()) {
                assertThat(topology.byId().keySet()).containsAll(element.references());
                for (Id reference : element.references()) {
                    assertThatIllegalArgumentException().isThrownBy(() -> topology.without(reference));
                }
            }
        }
    }
}
