package fingerpost.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFormatTest {
    @ParameterizedTest
    @CsvSource({"shop.svg, SVG", "Shop.PNG, PNG", "a.svg.pdf, PDF", "shop.jpeg,", "svg,"})
    void theEndingOfTheNameSaysWhichItIs(String file, PictureFormat format) {
        assertThat(PictureFormat.of(file)).isEqualTo(java.util.Optional.ofNullable(format));
    }
}
