package fingerpost.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The two cuts of the font that the program ships, so that a drawing is the same wherever it is made. */
enum Face {
    REGULAR("IBMPlexSans-Regular.ttf", "400"),
    STRONG("IBMPlexSans-SemiBold.ttf", "600");

    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);
    private static final String ELLIPSIS = "…";

    private final String file;
    private final String weight;

    @SuppressWarnings("ImmutableEnumChecker") // Nothing can change a font.
    private final Font font;

    Face(String file, String weight) {
        this.file = file;
        this.weight = weight;
        try {
            this.font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes()));
        } catch (FontFormatException | IOException broken) {
            throw new IllegalStateException("The font " + file + " of this program cannot be read.", broken);
        }
    }

    String weight() {
        return weight;
    }

    byte[] bytes() {
        try (InputStream in = Face.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The font " + file + " of this program is missing.");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The font that shows all of that text: ours, or the system's own where ours lacks a letter. */
    Font fontFor(String text, double size) {
        Font chosen = font.canDisplayUpTo(text) < 0
                ? font
                : new Font(Font.SANS_SERIF, this == STRONG ? Font.BOLD : Font.PLAIN, 1);
        return chosen.deriveFont((float) size);
    }

    boolean shows(String text) {
        return font.canDisplayUpTo(text) < 0;
    }

    double width(String text, double size) {
        return text.isEmpty()
                ? 0
                : fontFor(text, size).getStringBounds(text, CONTEXT).getWidth();
    }

    /** The text, cut with an ellipsis where it is wider than that. */
    String fitted(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(text.substring(0, middle) + ELLIPSIS, size) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
            low--;
        }
        return text.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
