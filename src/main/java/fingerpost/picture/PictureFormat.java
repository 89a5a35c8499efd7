package fingerpost.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that a picture of a drawing can be. */
public enum PictureFormat {
    SVG,
    PNG,
    PDF;

    /** That of a file of that name; empty where it ends in none of them. */
    public static Optional<PictureFormat> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(each -> name.endsWith(each.ending())).findFirst();
    }

    /** {@code .svg}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
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
