package fingerpost.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemContrastTest {
    @Test
    void windowsAndGtkTellIt() {
        assertThat(SystemContrast.isWanted(Map.of("Windows.SPI.HighContrast", true)))
                .isTrue();
        assertThat(SystemContrast.isWanted(Map.of("GTK.theme_name", "HighContrastInverse")))
                .isTrue();
    }

    @Test
    void elseItIsNotWanted() {
        assertThat(SystemContrast.isWanted(Map.of())).isFalse();
        assertThat(SystemContrast.isWanted(Map.of("Windows.SPI.HighContrast", false, "GTK.theme_name", "Adwaita")))
                .isFalse();
        assertThat(SystemContrast.isWanted(Map.of("GTK.theme_name", 7))).isFalse();
    }
}
