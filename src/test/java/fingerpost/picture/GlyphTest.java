package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Graphs;
import fingerpost.topology.NodeKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlyphTest {
    private static Glyph glyph(String... details) {
        return Glyph.of(Graphs.node("backend", NodeKind.BACKEND, details), Optional.empty());
    }

    @Test
    void itGrowsWithItsDetails() {
        assertThat(glyph("a", "b").size().height()).isEqualTo(glyph("a").size().height() + Glyph.LINE);
    }

    @Test
    void itIsAsWideAsItsLongestLineUpToALimit() {
        assertThat(glyph("a line that is somewhat longer than the title").size().width())
                .isGreaterThan(glyph("short").size().width());
        assertThat(glyph("x".repeat(1000)).size().width()).isEqualTo(312);
    }

    @Test
    void tooManyDetailsAreCountedInTheLastLine() {
        assertThat(glyph("1", "2", "3", "4", "5", "6").details()).hasSize(6).endsWith("6");
        assertThat(glyph("1", "2", "3", "4", "5", "6", "7").details())
                .hasSize(6)
                .endsWith("and 2 more");
    }

    @Test
    void aBadgeTakesNoRoom() {
        assertThat(glyph("a").with(Optional.of(Badge.ERROR)).size())
                .isEqualTo(glyph("a").size());
    }

    @Test
    void zoomSaysHowMuchIsDrawn() {
        assertThat(Detail.at(1)).isEqualTo(Detail.FULL);
        assertThat(Detail.at(0.6)).isEqualTo(Detail.FULL);
        assertThat(Detail.at(0.59)).isEqualTo(Detail.TITLE);
        assertThat(Detail.at(0.24)).isEqualTo(Detail.TITLE);
        assertThat(Detail.at(0.23)).isEqualTo(Detail.BOX);
        assertThat(Detail.at(0.11)).isEqualTo(Detail.FOLDED);
    }
}
