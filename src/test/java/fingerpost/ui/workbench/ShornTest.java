package fingerpost.ui.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.document.Samples;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShornTest {
    private final TopologyGraph whole = TopologyGraph.of(
            Samples.find("load-balancer-by-host").orElseThrow().document().topology());
    private final Map<Subject, Point2D> places = new HashMap<>();

    @BeforeEach
    void place() {
        whole.nodes().stream()
                .filter(node -> node.kind() != NodeKind.ZONE)
                .forEach(node -> places.put(node.subject(), new Point2D(100 + places.size(), 200 - places.size())));
    }

    private Set<Subject> all(NodeKind kind) {
        return whole.nodes().stream()
                .filter(node -> node.kind() == kind)
                .map(GraphNode::subject)
                .collect(Collectors.toSet());
    }

    @Test
    void noLineEndsAtABoxThatIsHidden() {
        Set<Subject> proxies = all(NodeKind.PROXY);

        Shorn shorn = Shorn.of(whole, proxies, places);

        assertThat(shorn.graph().nodes()).hasSize(whole.nodes().size() - proxies.size());
        assertThat(shorn.graph().edges())
                .isNotEmpty()
                .hasSizeLessThan(whole.edges().size())
                .noneMatch((GraphEdge edge) -> proxies.contains(edge.from()) || proxies.contains(edge.to()));
        assertThat(shorn.positions()).containsAllEntriesOf(places);
    }

    @Test
    void aZoneWithoutItsNamesStandsWhereTheyDid() {
        Set<Subject> names = all(NodeKind.NAME);

        Shorn shorn = Shorn.of(whole, names, places);

        for (Subject zone : all(NodeKind.ZONE)) {
            double left = names.stream()
                    .filter(name -> name.element().equals(zone.element()))
                    .mapToDouble(name -> places.get(name).getX())
                    .min()
                    .orElseThrow();
            assertThat(shorn.positions().get(zone).getX()).isEqualTo(left);
        }
    }

    @Test
    void aZoneWithNamesLeftHasNoPlaceOfItsOwn() {
        assertThat(Shorn.of(whole, all(NodeKind.PROXY), places).positions()).isEqualTo(places);
    }
}
