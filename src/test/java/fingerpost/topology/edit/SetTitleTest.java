package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class SetTitleTest {
    @Test
    void titleAndNoteChangeAndTheElementsStay() {
        Topology after = SetTitle.of("Market", "As of spring").apply(Shop.topology());
        assertThat(after.title()).isEqualTo("Market");
        assertThat(after.note()).isEqualTo("As of spring");
        assertThat(after.byId()).isEqualTo(Shop.topology().byId());
        assertThat(SetTitle.of("", "").name()).isEqualTo("Change the title");
    }
}
