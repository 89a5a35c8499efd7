package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.layout.Graphs;
import fingerpost.topology.NodeKind;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpriteTest {
    private static final int WHITE = 0xffffffff;

    private static int[] white() {
        int[] image = new int[16];
        Arrays.fill(image, WHITE);
        return image;
    }

    @Test
    void opaquePixelsReplaceAndClearOnesLeave() {
        int[] image = white();
        new Sprite(new int[] {0xff112233, 0}, 2, 0).over(image, 4, 4, 1, 1);
        assertThat(image[5]).isEqualTo(0xff112233);
        assertThat(image[6]).isEqualTo(WHITE);
        assertThat(Arrays.stream(image).filter(pixel -> pixel != WHITE)).hasSize(1);
    }

    @Test
    void halfClearPixelsMixWithWhatLiesBelow() {
        int[] image = white();
        new Sprite(new int[] {0x80000000}, 1, 0).over(image, 4, 4, 0, 0);
        assertThat(image[0] >>> 24).isEqualTo(255);
        assertThat(image[0] & 0xff).isBetween(0x7e, 0x80);
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        int[] image = white();
        int[] pixels = new int[9];
        Arrays.fill(pixels, 0xff000000);
        Sprite sprite = new Sprite(pixels, 3, 0);
        sprite.over(image, 4, 4, -2, -2);
        sprite.over(image, 4, 4, 3, 3);
        sprite.over(image, 4, 4, 9, -9);
        assertThat(Arrays.stream(image).filter(pixel -> pixel != WHITE)).hasSize(2);
    }

    @Test
    void fadedPixelsKeepMostOfWhatLiesBelow() {
        int[] image = white();
        new Sprite(new int[] {0xff000000}, 1, 0).faded(image, 4, 4, 0, 0, 64);
        assertThat(image[0] & 0xff).isBetween(0xbc, 0xc2);
    }

    @Test
    void aCardsSpriteHasAMarginForShadowAndBadge() {
        Glyph glyph = Glyph.of(Graphs.node("a", NodeKind.PROXY, "one"), Optional.of(Badge.WARNING));
        Sprite sprite = new SpritePainter(Theme.LIGHT, 0.5).card(glyph, Detail.FULL);
        assertThat(sprite.width()).isEqualTo((int) (glyph.size().width() / 2) + 2 * sprite.margin());
        assertThat(sprite.pixel(0, 0)).isZero();
        assertThat(sprite.pixel(sprite.width() / 2, sprite.height() - sprite.margin() - 4))
                .isEqualTo(Theme.LIGHT.ink(Ink.CARD));
    }
}
