package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpritePainterTest {
    private static final int GROUND = 0xffffffff;

    private final SpritePainter painter = new SpritePainter(Theme.LIGHT, 1);

    private static List<Integer> pixels(Sprite sprite) {
        return IntStream.range(0, sprite.width() * sprite.height())
                .mapToObj(i -> sprite.pixel(i % sprite.width(), i / sprite.width()))
                .toList();
    }

    @Test
    void aZoneInATightPlaceIsKnownByItsFirstLabel() {
        assertThat(pixels(painter.caption("shop.example", "", 40, GROUND)))
                .isEqualTo(pixels(painter.caption("shop", "", 40, GROUND)));
    }

    @Test
    void aZoneWithRoomIsKnownByItsWholeName() {
        assertThat(painter.caption("shop.example", "", 120, GROUND).width())
                .isGreaterThan(painter.caption("shop", "", 120, GROUND).width());
    }

    @Test
    void theCountIsLeftOutBeforeTheNameIsCut() {
        assertThat(pixels(painter.caption("shop.example", "27 names", 110, GROUND)))
                .isEqualTo(pixels(painter.caption("shop.example", "", 110, GROUND)));
    }
}
