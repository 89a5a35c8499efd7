package fingerpost.topology.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fingerpost.Chance;
import fingerpost.topology.Edit;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Shop;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.speech.InGerman;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectTest {
    @Test
    void targetsAreTheBoxesWithOffers() {
        assertThat(Connect.targets(Shop.topology(), Subject.parse("clients"))).isEmpty();
        assertThat(Connect.targets(Shop.topology(), Subject.parse("router")))
                .containsExactly(Subject.parse("node-1"), Subject.parse("node-2"));
        assertThat(Connect.targets(Shop.topology(), Subject.parse("zone/shop.example.com.")))
                .contains(Subject.parse("edge"), Subject.parse("node-1"), Subject.parse("registry"))
                .doesNotContain(Subject.parse("zone/mail.example.com."), Subject.parse("cdn"));
    }

    @Test
    void aBoxFromWhichNoLineStartsHasNoTargets() {
        assertThat(Connect.targets(Shop.topology(), Subject.parse("node-1"))).isEmpty();
        assertThat(Connect.targets(Shop.topology(), Subject.parse("telecom"))).isEmpty();
        assertThat(Connect.targets(Shop.topology(), Subject.parse("ghost"))).isEmpty();
        assertThat(Drawn.refusal(Shop.topology(), "node-1", "app"))
                .isEqualTo("No line leads from a backend to a service; from a backend none starts.");
    }

    @Test
    void whatIsGoneOrHasNoBoxIsRefused() {
        assertThat(Drawn.refusal(Shop.topology(), "ghost", "edge")).isEqualTo("ghost is not on the drawing any more.");
        assertThat(Drawn.refusal(Shop.topology(), "edge", "telecom"))
                .isEqualTo("telecom is not on the drawing any more.");
        assertThat(Drawn.refusal(Shop.topology(), "edge", "edge")).isEqualTo("edge cannot be connected to itself.");
    }

    @Test
    void offersWithoutAnEditCannotBeMade() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Connecting.Offers(List.of()));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void everyOfferOfAnyDesignCanBeTakenAndChangesIt(long seed) {
        Topology topology = Chance.topology(new SplittableRandom(seed), 30);
        List<Subject> boxes = TopologyGraph.of(topology).nodes().stream()
                .map(GraphNode::subject)
                .toList();
        for (Subject from : boxes) {
            Set<Subject> targets = Connect.targets(topology, from);
            for (Subject to : boxes) {
                Connecting connecting = Connect.between(topology, from, to);
                assertThat(targets.contains(to)).isEqualTo(connecting instanceof Connecting.Offers);
                InGerman.assertTold(connecting);
                if (connecting instanceof Connecting.Offers(List<Edit> edits)) {
                    edits.forEach(edit ->
                            assertThat(edit.apply(topology)).as(edit.name()).isNotEqualTo(topology));
                    assertThat(edits).extracting(Edit::name).doesNotHaveDuplicates();
                }
            }
        }
    }
}
