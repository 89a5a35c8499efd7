package fingerpost.topology.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import org.junit.jupiter.api.Test;

class RelabelTest {
    @Test
    void everyKindOfElementButAZoneGetsItsLabelAndKeepsTheRest() {
        Topology topology = Shop.topology();
        for (Element element : topology.elements()) {
            if (!(element instanceof HostedZone)) {
                Topology there = Relabel.of(element, "  other ").apply(topology);
                assertThat(there.find(element.id()).orElseThrow().label()).isEqualTo("other");
                assertThat(Relabel.of(element, element.label()).apply(there)).isEqualTo(topology);
            }
        }
    }

    @Test
    void theNameOfTheEditSaysBothLabels() {
        assertThat(Relabel.of(Shop.edge(), "front").name()).isEqualTo("Rename proxy edge to front");
    }

    @Test
    void aZoneIsCalledByItsApex() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relabel.of(Shop.zone(), "x").apply(Shop.topology()))
                .withMessage("The zone example.com is called by its apex; rename the zone instead.");
    }

    @Test
    void aBlankLabelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relabel.of(Shop.edge(), " \t").apply(Shop.topology()))
                .withMessage("A label cannot be blank.");
    }

    @Test
    void aVeryLongLabelDoesNotMakeAVeryLongName() {
        assertThat(Relabel.of(Shop.edge(), "x".repeat(100_000)).name()).hasSizeLessThan(150);
    }
}
