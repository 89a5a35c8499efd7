package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.topology.Backend;
import fingerpost.topology.Edit;
import fingerpost.topology.Host;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaceElementTest {
    @Test
    void theNewValueStandsWhereTheOldOneStood() {
        Edit edit = ReplaceElement.of(Shop.edge().withAddresses(List.of()));
        Topology after = edit.apply(Shop.topology());
        assertThat(edit.name()).isEqualTo("Change proxy edge");
        assertThat(after.proxies().getFirst().addresses()).isEmpty();
        assertThat(after.byId().keySet())
                .containsExactlyElementsOf(Shop.topology().byId().keySet());
    }

    @Test
    void anElementThatIsGoneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReplaceElement.of(Shop.spare()).apply(Shop.topology()))
                .withMessage("There is no element with the id spare in the design any more.");
    }

    @Test
    void anElementKeepsItsKind() {
        Backend impostor = Backend.of(Shop.APP, "app", Host.of("192.0.2.7"), 80);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReplaceElement.of(impostor).apply(Shop.topology()))
                .withMessage("The service app cannot become a backend.");
    }
}
