package fingerpost.picture;

/** A small picture, ready to be copied into a larger one: premultiplied {@code 0xAARRGGBB}, row by row. */
public final class Sprite {
    private static final int OPAQUE = 0xff000000;

    private final int[] pixels;
    private final int width;
    private final int margin;

    /** @param margin pixels on each side that lie outside of the thing's own box */
    Sprite(int[] pixels, int width, int margin) {
        this.pixels = pixels;
        this.width = width;
        this.margin = margin;
    }

    public int width() {
        return width;
    }

    public int height() {
        return width == 0 ? 0 : pixels.length / width;
    }

    public int margin() {
        return margin;
    }

    /** The colour there. */
    public int pixel(int x, int y) {
        return pixels[y * width + x];
    }

    /** The same lying on its left side: what was read to the right is read upwards. */
    public Sprite turned() {
        int height = height();
        int[] turned = new int[pixels.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                turned[(width - 1 - x) * height + y] = pixels[y * width + x];
            }
        }
        return new Sprite(turned, height, margin);
    }

    /** Lays it over an image of premultiplied pixels, all of which are opaque; what lies outside is left out. */
    public void over(int[] image, int imageWidth, int imageHeight, int left, int top) {
        int fromX = Math.max(0, -left);
        int toX = Math.min(width, imageWidth - left);
        int fromY = Math.max(0, -top);
        int toY = Math.min(height(), imageHeight - top);
        for (int y = fromY; y < toY; y++) {
            int source = y * width + fromX;
            int target = (top + y) * imageWidth + left + fromX;
            for (int x = fromX; x < toX; x++, source++, target++) {
                int pixel = pixels[source];
                int alpha = pixel >>> 24;
                if (alpha == 255) {
                    image[target] = pixel;
                } else if (alpha != 0) {
                    image[target] = OPAQUE | (pixel + scaled(image[target], 255 - alpha));
                }
            }
        }
    }

    /** The same, faded: 255 is whole, 0 is nothing. */
    public void faded(int[] image, int imageWidth, int imageHeight, int left, int top, int opacity) {
        int fromX = Math.max(0, -left);
        int toX = Math.min(width, imageWidth - left);
        int fromY = Math.max(0, -top);
        int toY = Math.min(height(), imageHeight - top);
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                int target = (top + y) * imageWidth + left + x;
                int pixel = scaled(pixels[y * width + x], opacity);
                image[target] = OPAQUE | (pixel + scaled(image[target], 255 - (pixel >>> 24)));
            }
        }
    }

    /** The same, so many times larger and as faded, without any care for beauty. */
    public void stretched(int[] image, int imageWidth, int imageHeight, int left, int top, double ratio, int opacity) {
        int toX = (int) Math.min(Math.round(width * ratio), imageWidth - (long) left);
        int toY = (int) Math.min(Math.round(height() * ratio), imageHeight - (long) top);
        for (int y = Math.max(0, -top); y < toY; y++) {
            int row = Math.min(height() - 1, (int) (y / ratio)) * width;
            for (int x = Math.max(0, -left); x < toX; x++) {
                int pixel = pixels[row + Math.min(width - 1, (int) (x / ratio))];
                if (pixel >>> 24 != 0) {
                    int target = (top + y) * imageWidth + left + x;
                    int shown = opacity == 255 ? pixel : scaled(pixel, opacity);
                    image[target] = OPAQUE | (shown + scaled(image[target], 255 - (shown >>> 24)));
                }
            }
        }
    }

    /** All four channels times {@code share / 255}. */
    private static int scaled(int pixel, int share) {
        int twice = share + (share >> 7);
        int outer = (((pixel >>> 8) & 0xff00ff) * twice) & 0xff00ff00;
        int inner = (((pixel & 0xff00ff) * twice) >>> 8) & 0xff00ff;
        return outer | inner;
    }
}
