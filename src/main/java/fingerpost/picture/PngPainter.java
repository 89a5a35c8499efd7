package fingerpost.picture;

import fingerpost.layout.Box;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Makes a PNG of a drawing. */
public final class PngPainter {
    /** The most pixels that one picture may have: 100 megapixels, 400 MB while it is painted. */
    public static final long MOST_PIXELS = 100_000_000;

    private final Theme theme;

    public PngPainter(Theme theme) {
        this.theme = theme;
    }

    /**
     * The file's bytes.
     *
     * @param scale pixels for one drawing unit
     * @throws IllegalArgumentException if the picture would have more than {@link #MOST_PIXELS}
     */
    public byte[] paint(Drawing drawing, double scale) {
        Box page = DrawingPainter.page(drawing);
        double width = Math.ceil(page.width() * scale);
        double height = Math.ceil(page.height() * scale);
        if (!(scale > 0) || width * height > MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "A picture of %.0f by %.0f pixels is too large; choose a smaller scale, or SVG."
                            .formatted(width, height));
        }
        PixelSurface surface = new PixelSurface((int) width, (int) height, page.x(), page.y(), scale);
        new DrawingPainter(surface, theme).paint(drawing);
        BufferedImage opaque = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.setColor(new Color(theme.ink(Ink.PAPER)));
        graphics.fillRect(0, 0, (int) width, (int) height);
        graphics.drawImage(surface.image(), 0, 0, null);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(opaque, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
