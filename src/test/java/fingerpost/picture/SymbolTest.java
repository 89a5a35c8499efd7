package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SymbolTest {
    @ParameterizedTest
    @EnumSource
    void itFillsItsSquareAndStaysOnIt(Symbol symbol) {
        Rectangle2D drawn = PixelSurface.shape(PathText.parse(symbol.path(16))).getBounds2D();
        double half = Symbol.pen(16) / 2;

        assertThat(new Rectangle2D.Double(0, 0, 16, 16)
                        .contains(
                                drawn.getX() - half,
                                drawn.getY() - half,
                                drawn.getWidth() + 2 * half,
                                drawn.getHeight() + 2 * half))
                .isTrue();
        assertThat(Math.max(drawn.getWidth(), drawn.getHeight())).isGreaterThan(10);
    }

    @Test
    void noTwoAreDrawnAlike() {
        assertThat(EnumSet.allOf(Symbol.class).stream()
                        .map(symbol -> symbol.path(24))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(Symbol.values());
    }

    @Test
    void recordsOfTypesWithoutADrawingOfTheirOwnAreToldAsRecords() {
        assertThat(Symbol.ofType("AAAA")).isEqualTo(Symbol.ADDRESS);
        assertThat(Symbol.ofType("TYPE65280")).isEqualTo(Symbol.RECORD);
    }
}
