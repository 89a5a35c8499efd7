package fingerpost.ui.pictures;

import fingerpost.picture.Drawing;
import fingerpost.picture.PdfPainter;
import fingerpost.picture.PngPainter;
import fingerpost.picture.SvgPainter;
import fingerpost.picture.Theme;
import java.nio.charset.StandardCharsets;

/** The kinds of files that a picture can be. */
public enum Format {
    SVG(".svg", "SVG, with its text as text"),
    PNG(".png", "PNG, an image"),
    PDF(".pdf", "PDF, one page");

    private final String ending;
    private final String word;

    Format(String ending, String word) {
        this.ending = ending;
        this.word = word;
    }

    public String ending() {
        return ending;
    }

    public String word() {
        return word;
    }

    /**
     * The bytes of such a file.
     *
     * @param scale pixels for each unit of the drawing, of an image only
     * @throws IllegalArgumentException where the image would be too large
     */
    public byte[] bytes(Drawing drawing, Theme theme, double scale) {
        return switch (this) {
            case SVG -> new SvgPainter(theme).paint(drawing).getBytes(StandardCharsets.UTF_8);
            case PNG -> new PngPainter(theme).paint(drawing, scale);
            case PDF -> new PdfPainter(theme).paint(drawing);
        };
    }
}
