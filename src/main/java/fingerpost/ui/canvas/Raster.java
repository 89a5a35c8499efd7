package fingerpost.ui.canvas;

/** An image of opaque pixels, {@code 0xffRRGGBB} row by row, and the few shapes that a drawing needs most. */
final class Raster {
    private final int[] pixels;
    private final int width;
    private final int height;

    Raster(int[] pixels, int width) {
        this.pixels = pixels;
        this.width = width;
        this.height = pixels.length / width;
    }

    int[] pixels() {
        return pixels;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void clear(int colour) {
        java.util.Arrays.fill(pixels, colour);
    }

    void fill(int left, int top, int w, int h, int colour) {
        int fromX = Math.max(0, left);
        int toX = Math.min(width, left + w);
        int toY = Math.min(height, top + h);
        if (fromX >= toX) {
            return;
        }
        if (toX - fromX == 1) {
            for (int y = Math.max(0, top), at = y * width + fromX; y < toY; y++, at += width) {
                pixels[at] = colour;
            }
            return;
        }
        for (int y = Math.max(0, top); y < toY; y++) {
            java.util.Arrays.fill(pixels, y * width + fromX, y * width + toX, colour);
        }
    }

    /** Dots at every step from the offset on, each so many pixels wide. */
    void dots(double offsetX, double offsetY, double step, int size, int colour) {
        for (double y = offsetY; y < height; y += step) {
            for (double x = offsetX; x < width; x += step) {
                fill((int) x, (int) y, size, size, colour);
            }
        }
    }

    /** One pixel, covered by the colour only in part: 0 leaves it, 1 replaces it. */
    void blend(int x, int y, int colour, double coverage) {
        if (x < 0 || y < 0 || x >= width || y >= height || coverage <= 0) {
            return;
        }
        int at = y * width + x;
        if (coverage >= 1) {
            pixels[at] = colour;
            return;
        }
        int share = (int) (coverage * 256);
        int below = pixels[at];
        int outer = ((below & 0xff00ff) + ((((colour & 0xff00ff) - (below & 0xff00ff)) * share) >> 8)) & 0xff00ff;
        int inner = ((below & 0xff00) + ((((colour & 0xff00) - (below & 0xff00)) * share) >> 8)) & 0xff00;
        pixels[at] = 0xff000000 | outer | inner;
    }

    /** A box with round corners. */
    void rounded(int left, int top, int w, int h, int radius, int colour) {
        int r = Math.max(0, Math.min(radius, Math.min(w, h) / 2));
        if (left >= width || top >= height || left + w <= 0 || top + h <= 0) {
            return;
        }
        fill(left, top + r, w, h - 2 * r, colour);
        fill(left + r, top, w - 2 * r, r, colour);
        fill(left + r, top + h - r, w - 2 * r, r, colour);
        for (int y = 0; y < r; y++) {
            for (int x = 0; x < r; x++) {
                double coverage = r + 0.5 - Math.sqrt((r - x - 0.5) * (r - x - 0.5) + (r - y - 0.5) * (r - y - 0.5));
                blend(left + x, top + y, colour, coverage);
                blend(left + w - 1 - x, top + y, colour, coverage);
                blend(left + x, top + h - 1 - y, colour, coverage);
                blend(left + w - 1 - x, top + h - 1 - y, colour, coverage);
            }
        }
    }

    /** The edge of such a box, drawn just outside of it. */
    void outline(int left, int top, int w, int h, int radius, int thick, int colour) {
        double cx = left + w / 2.0;
        double cy = top + h / 2.0;
        double flatX = Math.max(0, w / 2.0 - radius);
        double flatY = Math.max(0, h / 2.0 - radius);
        int r = Math.min(radius, Math.min(w, h) / 2);
        fill(left + r, top - thick, w - 2 * r, thick, colour);
        fill(left + r, top + h, w - 2 * r, thick, colour);
        fill(left - thick, top + r, thick, h - 2 * r, colour);
        fill(left + w, top + r, thick, h - 2 * r, colour);
        int reach = r + thick;
        for (int corner = 0; corner < 4; corner++) {
            int fromX = corner % 2 == 0 ? left - thick : left + w - r;
            int fromY = corner < 2 ? top - thick : top + h - r;
            for (int y = fromY; y < fromY + reach; y++) {
                for (int x = fromX; x < fromX + reach; x++) {
                    double dx = Math.abs(x + 0.5 - cx) - flatX;
                    double dy = Math.abs(y + 0.5 - cy) - flatY;
                    double distance = Math.sqrt(dx * dx + dy * dy);
                    blend(x, y, colour, Math.min(distance - r + 0.5, r + thick + 0.5 - distance));
                }
            }
        }
    }
}
