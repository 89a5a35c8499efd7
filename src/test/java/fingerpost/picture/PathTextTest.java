package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.layout.Box;
import fingerpost.topology.NodeKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTextTest {
    @Test
    void everyCommandIsRead() {
        assertThat(PathText.parse("M1 2L3,4H5V6C1 2 3 4 7.5 -8Z").segments())
                .isEqualTo(List.of(
                        new Path.Move(1, 2),
                        new Path.Line(3, 4),
                        new Path.Line(5, 4),
                        new Path.Line(5, 6),
                        new Path.Curve(1, 2, 3, 4, 7.5, -8),
                        new Path.Close()));
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        for (NodeKind kind : NodeKind.values()) {
            Path icon = Icons.of(kind).at(0.25, 0.5, 1);
            String text = PathText.format(icon);
            assertThat(PathText.format(PathText.parse(text))).isEqualTo(text);
        }
    }

    @Test
    void numbersHaveTwoDecimalsAtMostAndNoExponent() {
        assertThat(PathText.number(1)).isEqualTo("1");
        assertThat(PathText.number(-0.004)).isEqualTo("0");
        assertThat(PathText.number(-0.25)).isEqualTo("-0.25");
        assertThat(PathText.number(10.5)).isEqualTo("10.5");
        assertThat(PathText.number(3.049)).isEqualTo("3.05");
        assertThat(PathText.number(12345678.9)).isEqualTo("12345678.9");
    }

    @Test
    void anUnknownCommandIsRefused() {
        assertThatThrownBy(() -> PathText.parse("M1 2 Q1 2 3 4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Q");
    }

    @Test
    void aRoundedBoxStaysInsideOfItsBox() {
        Box box = new Box(10, 20, 30, 6);
        assertThat(PixelSurface.shape(Path.roundedBox(box, 50)).getBounds2D().getHeight())
                .isEqualTo(6);
    }
}
