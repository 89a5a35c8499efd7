package fingerpost.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.topology.Group;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Id;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.edit.Remove;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DiagramTest {
    private final Group west = new Group(Id.of("west"), GroupKind.SITE, "West", Set.of(Shop.NODE_1, Shop.NODE_2));
    private final Document shop = new Document(
            Shop.topology(), Diagram.EMPTY.grouped(List.of(west)).folding(Set.of(west.subject()), true), "{}");

    @Test
    void whatIsDeletedLeavesItsGroupAndAnEmptyGroupGoes() {
        Document one = shop.with(
                Remove.of(shop.topology(), Set.of(Subject.of(Shop.NODE_1))).apply(shop.topology()));
        assertThat(one.diagram().groups()).containsExactly(west.without(List.of(Shop.NODE_1)));

        Document none = one.with(
                Remove.of(one.topology(), Set.of(Subject.of(Shop.NODE_2))).apply(one.topology()));
        assertThat(none.diagram().groups()).isEmpty();
    }

    @Test
    void aNewElementTakesTheIdOfAGroupWhichStaysFoldedUnderAnother() {
        Topology more = shop.topology().with(Shop.node(Id.of("west"), "198.51.100.13"));

        Document next = shop.with(more);

        Group moved = next.diagram().groups().getFirst();
        assertThat(moved.id()).isEqualTo(Id.of("west-2"));
        assertThat(moved.members()).isEqualTo(west.members());
        assertThat(next.diagram().folded()).containsExactly("west-2");
    }

    @Test
    void aBoxInTwoGroupsIsRefusedWithBothNamed() {
        Group east = new Group(Id.of("east"), GroupKind.OTHER, "East", Set.of(Shop.NODE_2));

        assertThatThrownBy(() -> shop.diagram().grouped(List.of(west, east)))
                .hasMessageContainingAll("node-2", "West", "East");
    }

    @Test
    void whatIsFoldedIsShownAsOneBoxAndUnfoldsToWhereItWas() {
        Document placed = shop.with(shop.diagram().with(Map.of(Subject.of(Shop.NODE_1), new Point(40, 80))));

        assertThat(placed.shown(placed.graph()).hides(Subject.of(Shop.NODE_1))).isTrue();
        Document open = placed.with(placed.diagram().folding(Set.of(west.subject()), false));
        assertThat(open.shown(open.graph()).inside()).isEmpty();
        assertThat(open.diagram().positions()).isEqualTo(placed.diagram().positions());
    }
}
