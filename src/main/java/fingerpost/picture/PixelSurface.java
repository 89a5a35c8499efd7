package fingerpost.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Pixels in memory, painted without any screen. */
final class PixelSurface implements Surface {
    private final BufferedImage image;
    private final Graphics2D graphics;

    /**
     * A transparent raster.
     *
     * @param left drawing units left of the raster
     * @param top drawing units above the raster
     * @param scale pixels for one drawing unit
     */
    PixelSurface(int width, int height, double left, double top, double scale) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setTransform(new AffineTransform(scale, 0, 0, scale, -left * scale, -top * scale));
    }

    BufferedImage image() {
        graphics.dispose();
        return image;
    }

    int[] pixels() {
        graphics.dispose();
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }

    @Override
    public void fill(Path path, int colour) {
        graphics.setColor(new Color(colour, true));
        graphics.fill(shape(path));
    }

    @Override
    public void stroke(Path path, Stroke stroke, int colour) {
        graphics.setColor(new Color(colour, true));
        float width = (float) stroke.width();
        if (stroke.dashes().isEmpty()) {
            graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        } else {
            float[] dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
            graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0));
        }
        graphics.draw(shape(path));
    }

    @Override
    public void text(String text, Face face, double size, double x, double baseline, int colour) {
        graphics.setColor(new Color(colour, true));
        graphics.setFont(face.fontFor(text, size));
        graphics.drawString(text, (float) x, (float) baseline);
    }

    static Path2D shape(Path path) {
        Path2D shape = new Path2D.Double();
        for (Path.Segment segment : path.segments()) {
            switch (segment) {
                case Path.Move(double x, double y) -> shape.moveTo(x, y);
                case Path.Line(double x, double y) -> shape.lineTo(x, y);
                case Path.Curve(double a, double b, double c, double d, double x, double y) ->
                    shape.curveTo(a, b, c, d, x, y);
                case Path.Close() -> shape.closePath();
            }
        }
        return shape;
    }
}
