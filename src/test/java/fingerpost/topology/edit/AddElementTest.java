package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.topology.Edit;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class AddElementTest {
    @Test
    void aNewElementStandsBehindAllOthers() {
        Edit edit = AddElement.of(Shop.spare());
        Topology after = edit.apply(Shop.topology());
        assertThat(edit.name()).isEqualTo("Add backend spare");
        assertThat(after.elements()).last().isEqualTo(Shop.spare());
        assertThat(after.byId()).hasSize(Shop.topology().byId().size() + 1);
    }

    @Test
    void aTakenIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddElement.of(Shop.edge()).apply(Shop.topology()))
                .withMessage("The id edge is taken in the design.");
    }

    @Test
    void anElementThatRefersToNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AddElement.of(Shop.app()).apply(Topology.EMPTY))
                .withMessageContaining("node-1")
                .withMessageContaining("not in the topology");
    }
}
