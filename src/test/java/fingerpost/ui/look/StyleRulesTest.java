package fingerpost.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .hasSize(1)
                .first()
                .asString()
                .endsWith(".css");
        assertThat(StyleRules.of(new Outfit(Theme.HIGH_CONTRAST, 120)))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("data:");
    }
}
