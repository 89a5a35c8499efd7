package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Box;
import fingerpost.layout.Graphs;
import fingerpost.topology.EdgeKind;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrunksTest {
    private static final GraphNode HUB = Graphs.node("hub", NodeKind.ENDPOINT);

    private static GraphNode customer(int i) {
        return Graphs.node("customer " + i, NodeKind.PROXY);
    }

    private static Wire wire(GraphNode from, GraphNode to, EdgeKind kind, double... xy) {
        GraphEdge edge = Graphs.edge(from, to, kind, "");
        return new Wire(edge, "", new Route(xy), new Box(0, 0, 0, 0));
    }

    /** Lines from a column of boxes to the hub at the right, each upright beside the next one. */
    private static List<Wire> fan(int lines, double apart) {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            double turn = 500 - i * apart;
            double y = 100 * i;
            wires.add(wire(customer(i), HUB, EdgeKind.ADDRESS, 200, y, turn, y, turn, 900 + i, 600, 900 + i));
        }
        return wires;
    }

    private static List<Wire> joined(List<Wire> wires) {
        return Trunks.of(wires, subject -> subject);
    }

    @Test
    void linesSideBySideToOneBoxShareATrunkAndBeginWhereTheyBegan() {
        List<Wire> joined = joined(fan(9, 9));
        assertThat(joined).extracting(wire -> wire.route().x(1)).containsOnly(464.0);
        assertThat(joined).extracting(wire -> wire.route().endY()).containsOnly(904.0);
        assertThat(joined)
                .extracting(wire -> wire.route().y(0))
                .containsExactlyElementsOf(
                        IntStream.range(0, 9).mapToObj(i -> 100.0 * i).toList());
        assertThat(joined).extracting(wire -> wire.route().x(0)).containsOnly(200.0);
    }

    @Test
    void whatRunsFarFromEachOtherStaysApart() {
        assertThat(joined(fan(9, 60))).extracting(wire -> wire.route().x(1)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5})
    void aFewLinesStayAsTheyAre(int few) {
        List<Wire> wires = fan(few, 9);
        assertThat(joined(wires)).isEqualTo(wires);
    }

    @Test
    void linesOfAnotherKindAndStraightOnesStayAsTheyAre() {
        List<Wire> wires = fan(9, 9);
        Wire other = wire(customer(3), HUB, EdgeKind.ALIAS_OF, 200, 300, 496, 300, 496, 902, 600, 902);
        Wire straight = wire(customer(4), HUB, EdgeKind.ADDRESS, 200, 901, 600, 901);
        wires.add(4, other);
        wires.add(7, straight);
        List<Wire> joined = joined(wires);
        assertThat(joined.get(4)).isSameAs(other);
        assertThat(joined.get(7).route().y(0)).isEqualTo(901);
        assertThat(joined.get(7).route().endY()).isEqualTo(901);
        assertThat(joined)
                .extracting(Wire::edge)
                .containsExactlyElementsOf(wires.stream().map(Wire::edge).toList());
    }

    @Test
    void lanesOfALongWayAreJoinedToo() {
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            double lane = 700 + 7 * i;
            wires.add(wire(
                    HUB,
                    customer(i),
                    EdgeKind.ROUTES_TO,
                    0,
                    i,
                    14,
                    i,
                    14,
                    lane,
                    400 + 90 * i,
                    lane,
                    400 + 90 * i,
                    500,
                    1_200,
                    500));
        }
        List<Wire> joined = joined(wires);
        assertThat(joined).extracting(wire -> wire.route().y(2)).containsOnly(721.0);
        assertThat(joined).extracting(wire -> wire.route().y(0)).containsOnly(3.0);
        assertThat(joined).extracting(wire -> wire.route().x(3)).doesNotHaveDuplicates();
    }

    @Test
    void linesToSeveralBoxesOfOneFrameShareATrunkAndEndAtTheirBoxes() {
        List<Wire> wires = fan(5, 18);
        for (int i = 0; i < 5; i++) {
            double turn = 491 - 18 * i;
            wires.add(wire(
                    customer(i),
                    customer(99),
                    EdgeKind.ADDRESS,
                    200,
                    100 * i + 20,
                    turn,
                    100 * i + 20,
                    turn,
                    990,
                    600,
                    990));
        }
        Subject frame = customer(50).subject();
        List<Wire> joined = Trunks.of(wires, box -> wires.get(0).edge().from().equals(box) ? box : frame);
        assertThat(joined).extracting(wire -> wire.route().x(1)).containsOnly(455.0);
        assertThat(joined).extracting(wire -> wire.route().endY()).containsOnly(902.0, 990.0);
    }
}
