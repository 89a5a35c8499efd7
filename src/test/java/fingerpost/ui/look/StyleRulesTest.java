package fingerpost.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import fingerpost.topology.NodeKind;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StyleRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".a { -fx-font-size: 12px; } | .a { -fx-font-size: 18.00px; }",
                ".a { -fx-icon-size: 15; }   | .a { -fx-icon-size: 22.50; }",
                ".a { -fx-cell-size: -1; }   | .a { -fx-cell-size: -1; }",
                ".a { -fx-font-size: 2em; }  | .a { -fx-font-size: 2em; }",
                ".a { -fx-padding: 4 8 4 8; -fx-spacing: 9; } | .a { -fx-padding: 4 8 4 8; -fx-spacing: 9; }",
                "-fx-max-width: infinity;    | -fx-max-width: infinity;"
            })
    void whatHoldsTextGrowsWithIt(String rules, String grown) {
        assertThat(StyleRules.scaled(rules, 150)).isEqualTo(grown);
    }

    @Test
    void onlyHighContrastHasRulesOfItsOwn() {
        assertThat(StyleRules.of(new Outfit(Theme.LIGHT, 100)))
                .hasSize(2)
                .first()
                .asString()
                .endsWith(".css");
        assertThat(StyleRules.of(new Outfit(Theme.HIGH_CONTRAST, 120)))
                .hasSize(3)
                .first()
                .asString()
                .startsWith("data:");
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void symbolsHaveTheAccentsOfTheDrawing(Theme theme) {
        fingerpost.picture.Theme drawn = new Outfit(theme, 100).drawn();
        String zone = String.format("#%06x", drawn.accent(NodeKind.ZONE) & 0xffffff);
        String accents = StyleRules.accents(drawn);

        assertThat(accents.lines())
                .hasSameSizeAs(NodeKind.values())
                .first()
                .isEqualTo(".symbol-zone > .symbol-line { -fx-stroke: " + zone + "; }");
        String sheet = StyleRules.of(new Outfit(theme, 100)).get(1);
        assertThat(new String(
                        Base64.getDecoder().decode(sheet.substring(sheet.indexOf(',') + 1)), StandardCharsets.UTF_8))
                .isEqualTo(accents);
    }
}
