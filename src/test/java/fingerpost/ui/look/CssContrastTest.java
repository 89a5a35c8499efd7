package fingerpost.ui.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Text of the product's own rules has a contrast of 4.5 to its ground in every look, graphics of 3 (WCAG 2.2, 1.4.3 and 1.4.11). */
class CssContrastTest {
    private static final Pattern COLOUR =
            Pattern.compile("(-color-[a-z0-9-]+):\\s*(#[0-9a-f]+|rgba?\\([^)]*\\)|transparent);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern LAID = Pattern.compile("-fx-background-color:\\s*([^;]+);");
    private static final Pattern INK =
            Pattern.compile("-fx-(text-fill|fill|prompt-text-fill|icon-color):\\s*(-color-[a-z0-9-]+)");
    private static final List<String> GROUNDS =
            List.of("-color-bg-default", "-color-bg-subtle", "-color-bg-inset", "-color-bg-overlay");
    /** Edges and bars that tell a state. */
    private static final List<String> EDGES = List.of("accent", "success", "warning", "danger", "neutral").stream()
            .map(each -> "-color-" + each + "-emphasis")
            .toList();

    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3;

    @TestFactory
    Stream<DynamicTest> textAndGraphicsAreSeenInEveryLook() {
        return Stream.of("primer-light", "primer-dark", "high-contrast")
                .map(look -> DynamicTest.dynamicTest(
                        look, () -> assertThat(tooFaint(look)).isEmpty()));
    }

    @Test
    void blackOnWhiteIsTwentyOne() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }

    private static List<String> tooFaint(String look) throws IOException {
        Map<String, Color> colours = colours(look);
        List<String> faint = new ArrayList<>();
        RULE.matcher(file("/fxml/fingerpost.css").replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .forEach(rule -> {
                    Matcher laid = LAID.matcher(rule.group(2));
                    String own = laid.find()
                            ? laid.group(1).replaceAll(".*,\\s*", "").strip()
                            : "";
                    List<String> grounds = colours.containsKey(own) ? List.of(own) : GROUNDS;
                    INK.matcher(rule.group(2)).results().forEach(ink -> {
                        double wanted = ink.group(1).equals("icon-color") ? GRAPHIC : TEXT;
                        grounds.forEach(
                                ground -> check(rule.group(1).strip(), ink.group(2), ground, wanted, colours, faint));
                    });
                    if (colours.containsKey(own)
                            && !own.contains("border")
                            && !INK.matcher(rule.group(2)).find()) {
                        check(
                                rule.group(1).strip(),
                                "-color-fg-default",
                                own,
                                own.contains("emphasis") ? 1 : TEXT,
                                colours,
                                faint);
                    }
                });
        EDGES.forEach(edge -> GROUNDS.forEach(ground -> check("an edge", edge, ground, GRAPHIC, colours, faint)));
        check("a default button", "-color-fg-emphasis", "-color-accent-emphasis", TEXT, colours, faint);
        return faint;
    }

    private static void check(
            String what, String ink, String ground, double wanted, Map<String, Color> colours, List<String> faint) {
        Color paper = over(colours.get(ground), colours.get("-color-bg-default"));
        double found = contrast(over(colours.get(ink), paper), paper);
        if (found < wanted) {
            faint.add("%s: %s on %s is %.2f, not %.1f".formatted(what, ink, ground, found, wanted));
        }
    }

    private static Map<String, Color> colours(String look) throws IOException {
        Map<String, Color> found = new HashMap<>();
        boolean strong = look.equals("high-contrast");
        read(file("/atlantafx/base/theme/" + (strong ? "primer-dark" : look) + ".css"), found);
        read(file("/fxml/fingerpost.css"), found);
        if (strong) {
            read(file("/fxml/high-contrast.css"), found);
        }
        assertThat(found).hasSizeGreaterThan(60);
        return found;
    }

    private static void read(String css, Map<String, Color> into) {
        COLOUR.matcher(css.substring(css.indexOf(".root {"), css.indexOf('}')))
                .results()
                .forEach(each -> into.put(each.group(1), Color.web(each.group(2))));
    }

    private static String file(String path) throws IOException {
        try (InputStream in = CssContrastTest.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Color over(Color above, Color below) {
        Color whole = Color.color(above.getRed(), above.getGreen(), above.getBlue());
        return below.interpolate(whole, above.getOpacity());
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
