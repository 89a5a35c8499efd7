package fingerpost.ui.look;

import fingerpost.topology.NodeKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The product's own rules, at any size of text: what is measured in pixels grows with it, what the theme measures in em does by itself. */
final class StyleRules {
    private static final String OWN = "/fxml/fingerpost.css";
    private static final String CONTRAST = "/fxml/high-contrast.css";
    /** Lengths that hold text or icons; gaps and borders stay. */
    private static final Pattern MEASURED = Pattern.compile(
            "(-fx-(?:font-size|icon-size|cell-size|size|min-height|min-width|pref-width|pref-height|max-width): )"
                    + "(\\d+(?:\\.\\d+)?)(?=(px)?;)");

    private static final int WHOLE = 100;

    private StyleRules() {}

    /** The accents of the drawing, for the symbols beside words. */
    static String accents(fingerpost.picture.Theme theme) {
        StringBuilder rules = new StringBuilder();
        for (NodeKind kind : NodeKind.values()) {
            rules.append(String.format(
                    Locale.ROOT,
                    ".%s > .symbol-line { -fx-stroke: #%06x; }\n",
                    SymbolIcon.style(kind),
                    theme.accent(kind) & 0xffffff));
        }
        return rules.toString();
    }

    /** Style sheets for a scene, in their order. */
    static List<String> of(Outfit outfit) {
        List<String> sheets = new ArrayList<>();
        sheets.add(outfit.percent() == WHOLE ? address(OWN) : inline(scaled(text(OWN), outfit.percent())));
        sheets.add(inline(accents(outfit.drawn())));
        if (outfit.theme() == Theme.HIGH_CONTRAST) {
            sheets.add(address(CONTRAST));
        }
        return sheets;
    }

    static String scaled(String rules, int percent) {
        return MEASURED.matcher(rules)
                .replaceAll(length -> length.group(1)
                        + String.format(Locale.ROOT, "%.2f", Double.parseDouble(length.group(2)) * percent / WHOLE));
    }

    private static String inline(String rules) {
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String address(String file) {
        return Objects.requireNonNull(StyleRules.class.getResource(file)).toExternalForm();
    }

    private static String text(String file) {
        try (InputStream in = StyleRules.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
