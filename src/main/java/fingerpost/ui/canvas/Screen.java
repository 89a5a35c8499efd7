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

    /** The image to paint on; anew if the size has changed. */
    Raster raster(double width, double height, double device) {
        int w = (int) Math.clamp(Math.ceil(width * device), 1, LARGEST);
        int h = (int) Math.clamp(Math.ceil(height * device), 1, LARGEST);
        Optional<Raster> same = raster.filter(each -> each.width() == w && each.height() == h);
        if (same.isPresent()) {
            return same.get();
        }
        IntBuffer pixels = IntBuffer.allocate(w * h);
        PixelBuffer<IntBuffer> made = new PixelBuffer<>(w, h, pixels, PixelFormat.getIntArgbPreInstance());
        Raster fresh = new Raster(pixels.array(), w);
        buffer = Optional.of(made);
        raster = Optional.of(fresh);
        setImage(new WritableImage(made));
        setFitWidth(w / device);
        setFitHeight(h / device);
        return fresh;
    }

    /** What was painted is to be seen with the next pulse. */
    void painted() {
        buffer.ifPresent(each -> each.updateBuffer(_ -> null));
    }
}
