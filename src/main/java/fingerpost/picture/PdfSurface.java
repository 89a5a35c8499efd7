package fingerpost.picture;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** One page of a PDF, its text in our own embedded font. */
final class PdfSurface implements Surface {
    private final PDPageContentStream page;
    private final Map<Face, PDFont> fonts = new EnumMap<>(Face.class);
    private float alpha = 1;

    PdfSurface(PDDocument document, PDPageContentStream page) throws IOException {
        this.page = page;
        for (Face face : Face.values()) {
            fonts.put(face, PDType0Font.load(document, new ByteArrayInputStream(face.bytes())));
        }
    }

    /** A step of painting, which PDFBox may fail to write. */
    private interface Step {
        void run() throws IOException;
    }

    private static void unchecked(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void fill(Path path, int colour) {
        unchecked(() -> {
            opacity(colour);
            page.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            trace(path);
            page.fill();
        });
    }

    @Override
    public void stroke(Path path, Stroke stroke, int colour) {
        unchecked(() -> {
            opacity(colour);
            page.setStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            page.setLineWidth((float) stroke.width());
            page.setLineCapStyle(1);
            page.setLineJoinStyle(1);
            float[] dashes = new float[stroke.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = stroke.dashes().get(i).floatValue();
            }
            page.setLineDashPattern(dashes, 0);
            trace(path);
            page.stroke();
        });
    }

    @Override
    public void text(String text, Face face, double size, double x, double baseline, int colour) {
        if (!face.shows(text)) {
            fill(outline(text, face, size).at(x, baseline, 1), colour);
            return;
        }
        unchecked(() -> {
            opacity(colour);
            page.setNonStrokingColor(part(colour, 16), part(colour, 8), part(colour, 0));
            page.beginText();
            page.setFont(fonts.get(face), (float) size);
            page.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) baseline));
            page.showText(text);
            page.endText();
        });
    }

    /** Letters that our font lacks are drawn as shapes. */
    private static Path outline(String text, Face face, double size) {
        PathIterator shape = face.fontFor(text, size)
                .createGlyphVector(new FontRenderContext(new AffineTransform(), true, true), text)
                .getOutline()
                .getPathIterator(null);
        List<Path.Segment> segments = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !shape.isDone(); shape.next()) {
            int kind = shape.currentSegment(at);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> segments.add(new Path.Move(at[0], at[1]));
                case PathIterator.SEG_LINETO -> segments.add(new Path.Line(at[0], at[1]));
                case PathIterator.SEG_QUADTO ->
                    segments.add(new Path.Curve(
                            x + (at[0] - x) * 2 / 3,
                            y + (at[1] - y) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]));
                case PathIterator.SEG_CUBICTO -> segments.add(new Path.Curve(at[0], at[1], at[2], at[3], at[4], at[5]));
                default -> segments.add(new Path.Close());
            }
            int last = lastPoint(kind);
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        return new Path(segments);
    }

    private void trace(Path path) throws IOException {
        for (Path.Segment segment : path.segments()) {
            switch (segment) {
                case Path.Move(double x, double y) -> page.moveTo((float) x, (float) y);
                case Path.Line(double x, double y) -> page.lineTo((float) x, (float) y);
                case Path.Curve(double a, double b, double c, double d, double x, double y) ->
                    page.curveTo((float) a, (float) b, (float) c, (float) d, (float) x, (float) y);
                case Path.Close() -> page.closePath();
            }
        }
    }

    private void opacity(int colour) throws IOException {
        float wanted = (colour >>> 24) / 255f;
        if (wanted != alpha) {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(wanted);
            state.setStrokingAlphaConstant(wanted);
            page.setGraphicsStateParameters(state);
            alpha = wanted;
        }
    }

    private static float part(int colour, int shift) {
        return (colour >> shift & 0xff) / 255f;
    }

    /** Where in the coordinates of a segment its end lies; negative for a segment without one. */
    private static int lastPoint(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }
}
