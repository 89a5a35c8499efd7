package fingerpost.picture;

import fingerpost.layout.Box;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Makes a PDF of a drawing: one page of just its size, but not larger than PDF allows. */
public final class PdfPainter {
    /** 200 inches: larger pages are not shown by every reader (PDF 1.7, annex C). */
    private static final double LARGEST = 14_400;

    private final Theme theme;

    public PdfPainter(Theme theme) {
        this.theme = theme;
    }

    /** The file's bytes. */
    public byte[] paint(Drawing drawing) {
        Box box = DrawingPainter.page(drawing);
        return page(box, surface -> new DrawingPainter(surface, theme).paint(drawing));
    }

    /** The bytes of a file of one page that shows that part of what is painted. */
    static byte[] page(Box box, Consumer<Surface> painted) {
        double scale = Math.min(1, LARGEST / Math.max(box.width(), box.height()));
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle((float) (box.width() * scale), (float) (box.height() * scale)));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.transform(new Matrix((float) scale, 0, 0, (float) -scale, (float) (-box.x() * scale), (float)
                        (box.bottom() * scale)));
                painted.accept(new PdfSurface(document, content));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
