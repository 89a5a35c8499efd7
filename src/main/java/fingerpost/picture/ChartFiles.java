package fingerpost.picture;

import fingerpost.layout.Box;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Charts as files and as pixels.
 *
 * @param width of the chart, in pixels at 100 %
 * @param height likewise
 */
public record ChartFiles(Theme theme, double width, double height) {
    public ChartFiles {
        if (!(width >= 1) || !(height >= 1) || width * height > PngPainter.MOST_PIXELS) {
            throw new IllegalArgumentException(
                    "A chart of %.0f by %.0f pixels cannot be made.".formatted(width, height));
        }
    }

    /** The text of an SVG file, in UTF-8 when it is written. */
    public String svg(Chart chart) {
        String wide = PathText.number(width);
        String high = PathText.number(height);
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(wide);
        out.append("\" height=\"").append(high).append("\" viewBox=\"0 0 ");
        out.append(wide).append(' ').append(high);
        out.append("\" font-family=\"'IBM Plex Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif\">\n");
        out.append("<title>").append(SvgSurface.escaped(chart.title())).append("</title>\n");
        ChartPainter painter = new ChartPainter(new SvgSurface(out), theme, width, height);
        painter.ground();
        painter.paint(chart);
        return out.append("</svg>\n").toString();
    }

    /** The bytes of a PNG file. */
    public byte[] png(Chart chart, double scale) {
        PixelSurface surface = surface(scale);
        ChartPainter painter = new ChartPainter(surface, theme, width, height);
        painter.ground();
        painter.paint(chart);
        BufferedImage image = surface.image();
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, null);
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

    /** The bytes of a PDF file of one page. */
    public byte[] pdf(Chart chart) {
        return PdfPainter.page(new Box(0, 0, width, height), surface -> {
            ChartPainter painter = new ChartPainter(surface, theme, width, height);
            painter.ground();
            painter.paint(chart);
        });
    }

    /** Premultiplied {@code 0xAARRGGBB} row by row on a transparent ground, {@link #pixelsWide} in each row. */
    public int[] pixels(Chart chart, double scale) {
        PixelSurface surface = surface(scale);
        new ChartPainter(surface, theme, width, height).paint(chart);
        return surface.pixels();
    }

    public int pixelsWide(double scale) {
        return (int) Math.ceil(width * scale);
    }

    private PixelSurface surface(double scale) {
        return new PixelSurface(pixelsWide(scale), (int) Math.ceil(height * scale), 0, 0, scale);
    }
}
