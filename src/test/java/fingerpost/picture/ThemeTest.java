package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.NodeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {
    static Theme[] themes() {
        return new Theme[] {Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST};
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textCanBeReadOnItsGround(Theme theme) {
        readable(theme.ink(Ink.TITLE), theme.ink(Ink.CARD), "title");
        readable(theme.ink(Ink.DETAIL), theme.ink(Ink.CARD), "detail");
        readable(theme.ink(Ink.TITLE), theme.frameGround(), "zone");
        readable(theme.ink(Ink.DETAIL), theme.frameGround(), "count");
        readable(theme.ink(Ink.ON_BADGE), theme.ink(Ink.PATH), "step");
        for (NodeKind kind : NodeKind.values()) {
            readable(theme.accent(kind), theme.ink(Ink.CARD), kind);
            readable(theme.ink(Ink.DETAIL), theme.frameGround(kind), kind);
        }
        for (EdgeKind kind : EdgeKind.values()) {
            readable(theme.line(kind), theme.ink(Ink.CARD), kind);
        }
        for (Badge badge : Badge.values()) {
            readable(theme.ink(Ink.ON_BADGE), theme.badge(badge), badge);
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textCanBeReadOnGroundsThatAKindColours(Theme theme) {
        for (NodeKind kind : NodeKind.values()) {
            int tinted = Theme.mix(theme.ink(Ink.CARD), theme.accent(kind), theme.dark() ? 0.12 : 0.07);
            readable(theme.ink(Ink.TITLE), tinted, kind);
        }
        readable(theme.ink(Ink.TITLE), Theme.mix(theme.ink(Ink.PAPER), theme.accent(NodeKind.ZONE), 0.22), "folded");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void whatIsDrawnCanBeSeenOnItsGround(Theme theme) {
        for (int ground : new int[] {theme.ink(Ink.PAPER), theme.ink(Ink.FRAME), theme.ink(Ink.CARD)}) {
            for (EdgeKind kind : EdgeKind.values()) {
                seen(theme.line(kind), ground, kind);
            }
            for (Badge badge : Badge.values()) {
                seen(theme.badge(badge), ground, badge);
            }
            for (Ink ink : new Ink[] {Ink.SELECTION, Ink.LEGAL, Ink.ILLEGAL, Ink.PATH}) {
                seen(theme.ink(ink), ground, ink);
            }
        }
        for (NodeKind kind : NodeKind.values()) {
            int tile = Theme.mix(theme.ink(Ink.CARD), theme.accent(kind), theme.dark() ? 0.2 : 0.12);
            seen(theme.accent(kind), tile, kind);
        }
    }

    @Test
    void highContrastIsSevenToOneAndHasEdgesThatAreSeen() {
        Theme theme = Theme.HIGH_CONTRAST;
        for (NodeKind kind : NodeKind.values()) {
            assertThat(Contrast.of(theme.accent(kind), theme.ink(Ink.CARD)))
                    .as("%s", kind)
                    .isGreaterThan(7);
        }
        assertThat(Contrast.of(theme.ink(Ink.DETAIL), theme.ink(Ink.CARD))).isGreaterThan(7);
        seen(theme.ink(Ink.BORDER), theme.ink(Ink.PAPER), "border");
        seen(theme.ink(Ink.FRAME_EDGE), theme.ink(Ink.PAPER), "frame");
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyKindHasAColourOfItsOwn(Theme theme) {
        assertThat(theme.inks()).containsOnlyKeys(Ink.values());
        assertThat(theme.accents()).containsOnlyKeys(NodeKind.values());
        assertThat(theme.accents().values()).doesNotHaveDuplicates();
        assertThat(theme.lines()).containsOnlyKeys(EdgeKind.values());
        assertThat(theme.badges()).containsOnlyKeys(Badge.values());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void itIsFoundByItsName(Theme theme) {
        assertThat(Theme.named(theme.name())).contains(theme);
        assertThat(Theme.named("sepia")).isEmpty();
    }

    private static void readable(int text, int ground, Object what) {
        assertThat(Contrast.of(text, ground)).as("contrast of %s", what).isGreaterThanOrEqualTo(4.5);
    }

    private static void seen(int graphic, int ground, Object what) {
        assertThat(Contrast.of(graphic, ground)).as("contrast of %s", what).isGreaterThanOrEqualTo(3);
    }
}
