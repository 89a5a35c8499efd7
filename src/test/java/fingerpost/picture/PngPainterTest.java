package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fingerpost.layout.Box;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPainterTest {
    private static BufferedImage image(Theme theme, double scale) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(new PngPainter(theme).paint(Pictures.site(), scale)));
    }

    private static String sum(BufferedImage image) {
        return Pictures.sum(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    /** Look at the pictures of {@code fingerpost.picture.Gallery} before you change these sums. */
    @Test
    void theSitesPictureIsTheSameToTheBit() throws IOException {
        assertThat(sum(image(Theme.LIGHT, 1))).as("light").isEqualTo("7ce32399");
        assertThat(sum(image(Theme.DARK, 1))).as("dark").isEqualTo("9d5a639e");
    }

    @Test
    void theScaleGivesMorePixelsOfTheSamePicture() throws IOException {
        Box page = Pictures.site().bounds().grown(32);
        BufferedImage image = image(Theme.LIGHT, 2);
        assertThat(image.getWidth()).isEqualTo((int) Math.ceil(page.width() * 2));
        assertThat(image.getHeight()).isEqualTo((int) Math.ceil(page.height() * 2));
        assertThat(image.getRGB(3, 3)).isEqualTo(Theme.LIGHT.ink(Ink.PAPER));
    }

    @Test
    void paperReachesTheLastPixelWhereThePageEndsWithinIt() throws IOException {
        BufferedImage image = image(Theme.LIGHT, 0.37);
        assertThat(image.getRGB(image.getWidth() - 1, image.getHeight() - 1)).isEqualTo(Theme.LIGHT.ink(Ink.PAPER));
    }

    @Test
    void aPictureThatIsTooLargeIsRefusedWithAWayOut() {
        assertThatThrownBy(() -> new PngPainter(Theme.LIGHT).paint(Pictures.site(), 200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("smaller scale");
        assertThatThrownBy(() -> new PngPainter(Theme.LIGHT).paint(Pictures.site(), Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
