package fingerpost.simulate.ready;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.simulate.truth.Lab;
import fingerpost.topology.ByLine;
import fingerpost.topology.Fixed;
import fingerpost.topology.Happening;
import fingerpost.topology.LineChoice;
import fingerpost.topology.RecordSet;
import fingerpost.topology.Shop;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineMovesTest {
    private static Fixed fixed(int number) {
        return new Fixed(List.of(Lab.address(number)));
    }

    private static Optional<Story> story(ByLine lines) {
        Topology topology = Designs.lab()
                .www(60, lines)
                .with(Shop.line(Shop.TELECOM), Shop.line(Shop.UNICOM))
                .topology();
        return LineMoves.of(topology, Designs.asked(topology));
    }

    private static ByLine after(Story story) {
        Happening.RecordChanges change =
                (Happening.RecordChanges) story.happenings().getFirst();
        return (ByLine) ((RecordSet) change.entry()).policy();
    }

    @Test
    void aLineAloneGetsTheAnswersOfTheDefault() {
        ByLine lines = new ByLine(List.of(new LineChoice(Shop.TELECOM, fixed(1))), Optional.of(fixed(3)));
        assertThat(after(story(lines).orElseThrow()).choices()).containsExactly(new LineChoice(Shop.TELECOM, fixed(3)));
    }

    @Test
    void theOtherLinesStay() {
        LineChoice second = new LineChoice(Shop.UNICOM, fixed(2));
        ByLine lines = new ByLine(List.of(new LineChoice(Shop.TELECOM, fixed(1)), second), Optional.of(fixed(3)));
        ByLine after = after(story(lines).orElseThrow());
        assertThat(after.choices()).containsExactly(new LineChoice(Shop.TELECOM, fixed(2)), second);
        assertThat(after.otherwise()).contains(fixed(3));
    }

    @Test
    void aLineThatIsAllThereIsCannotMove() {
        assertThat(story(new ByLine(List.of(new LineChoice(Shop.TELECOM, fixed(1))), Optional.empty())))
                .isEmpty();
    }
}
