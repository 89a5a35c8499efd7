package fingerpost.check;

import static fingerpost.check.Drafts.found;
import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Element;
import fingerpost.topology.Families;
import fingerpost.topology.Happening;
import fingerpost.topology.Id;
import fingerpost.topology.Scenario;
import fingerpost.topology.Shop;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CannotFailTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final Check check = new CannotFail();

    private List<Finding> of(Happening happening) {
        Scenario storm = new Scenario(Shop.SCENARIO, "storm", Duration.ofMinutes(10), List.of(happening), Set.of());
        return found(check, Shop.topology().with(storm).elements().toArray(Element[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zone", "app", "registry", "certificate", "telecom", "clients"})
    void whatIsNoMachineNeitherFailsNorRefuses(String id) {
        assertThat(of(new Happening.Fails(MINUTE, Id.of(id))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(of(new Happening.Refuses(MINUTE, Id.of(id)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"edge", "node-1", "router", "cdn", "resolver"})
    void machinesAndResolversFail(String id) {
        assertThat(of(new Happening.Fails(MINUTE, Id.of(id)))).isEmpty();
    }

    @Test
    void pathsBreakToMachinesAndForClientsOnly() {
        assertThat(of(new Happening.PathBreaks(MINUTE, Shop.CLIENTS, Families.V6, MINUTE)))
                .isEmpty();
        assertThat(of(new Happening.PathBreaks(MINUTE, Shop.EDGE, Families.V6, MINUTE)))
                .isEmpty();
        assertThat(of(new Happening.PathBreaks(MINUTE, Shop.ZONE, Families.V6, MINUTE)))
                .hasSize(1);
    }
}
