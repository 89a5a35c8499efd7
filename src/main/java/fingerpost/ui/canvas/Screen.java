package fingerpost.ui.canvas;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** One image of the size of the canvas, at the device's own pixels, that we paint ourselves. */
final class Screen extends ImageView {
    private static final int LARGEST = 8192;

    private Optional<Raster> raster = Optional.empty();
    private Optional<PixelBuffer<IntBuffer>> buffer = Optional.empty();

    Screen() {
        setManaged(false);
        setMouseTransparent(true);
        setSmooth(false);
    }

    /** Paints all that the model shows, to be seen with the next pulse. */
    void paint(CanvasModel model, SpriteCache sprites, double device) {
        Viewport view = model.viewport();
        Raster raster = raster(view.width(), view.height(), device);
        FramePainter painter = new FramePainter(raster, sprites, model.look(), view, device);
        painter.paint(model.seen(), model::folded);
        painter.ghosts(model.beyond().ghosts());
        Signs.paint(Signs.of(model), raster, sprites, model, device);
        painted();
    }

    /** The image to paint on; anew if the size has changed. */
    private Raster raster(double width, double height, double device) {
        int w = pixels(width, device);
        int h = pixels(height, device);
        Optional<Raster> same = raster.filter(each -> each.width() == w && each.height() == h);
        if (same.isPresent()) {
            return same.get();
        }
        Raster fresh = sheet(width, height, device);
        show(fresh, device);
        return fresh;
    }

    /** An image of that size that nobody sees yet, to be painted on any thread. */
    static Raster sheet(double width, double height, double device) {
        int w = pixels(width, device);
        return new Raster(new int[w * pixels(height, device)], w);
    }

    private static int pixels(double length, double device) {
        return (int) Math.clamp(Math.ceil(length * device), 1, LARGEST);
    }

    /** Takes that image in place of the one before. */
    void show(Raster sheet, double device) {
        PixelBuffer<IntBuffer> made = new PixelBuffer<>(
                sheet.width(), sheet.height(), IntBuffer.wrap(sheet.pixels()), PixelFormat.getIntArgbPreInstance());
        buffer = Optional.of(made);
        raster = Optional.of(sheet);
        setImage(new WritableImage(made));
        setFitWidth(sheet.width() / device);
        setFitHeight(sheet.height() / device);
    }

    /** What was painted is to be seen with the next pulse. */
    private void painted() {
        buffer.ifPresent(each -> each.updateBuffer(_ -> null));
    }
}
