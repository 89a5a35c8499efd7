package fingerpost.ui.canvas;

import fingerpost.picture.Contrast;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Opaque pixels {@code 0xffRRGGBB}, row by row. */
final class Pixels {
    private static final int COLOURS = 256;
    private static final int CLOSE = 6;
    private static final int SIGN = 0xffff00ff;

    private final int width;
    private final int[] rgb;

    Pixels(int width, int[] rgb) {
        this.width = width;
        this.rgb = rgb;
    }

    int[] rgb() {
        return rgb;
    }

    int height() {
        return rgb.length / width;
    }

    static Pixels read(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            return new Pixels(
                    image.getWidth(),
                    image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** As a PNG of 256 of its colours, the commonest that are not much like another one; every other as the nearest of them. */
    byte[] png() {
        List<Integer> palette = palette();
        Map<Integer, Integer> places = new HashMap<>();
        byte[][] channels = new byte[3][COLOURS];
        for (int i = 0; i < palette.size(); i++) {
            for (int channel = 0; channel < 3; channel++) {
                channels[channel][i] = (byte) (palette.get(i) >> (16 - 8 * channel));
            }
        }
        BufferedImage image = new BufferedImage(
                width,
                height(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, COLOURS, channels[0], channels[1], channels[2]));
        byte[] line = new byte[width];
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width; x++) {
                line[x] = places.computeIfAbsent(rgb[y * width + x], colour -> nearest(palette, colour))
                        .byteValue();
            }
            image.getRaster().setDataElements(0, y, width, 1, line);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private List<Integer> palette() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : rgb) {
            counts.merge(pixel, 1, Integer::sum);
        }
        List<Integer> commonest = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> palette = new ArrayList<>();
        for (int colour : commonest) {
            if (palette.size() < COLOURS
                    && (palette.isEmpty() || apart(palette.get(nearest(palette, colour)), colour) > CLOSE)) {
                palette.add(colour);
            }
        }
        return palette;
    }

    private static int nearest(List<Integer> palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.size(); i++) {
            if (apart(palette.get(i), colour) < apart(palette.get(best), colour)) {
                best = i;
            }
        }
        return best;
    }

    /** The largest difference of red, green or blue. */
    static int apart(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)));
        }
        return most;
    }

    /** How many pixels are further apart than that from those of the other. */
    long differing(Pixels other, int most) {
        if (width != other.width || rgb.length != other.rgb.length) {
            return Math.max(rgb.length, other.rgb.length);
        }
        long differing = 0;
        for (int i = 0; i < rgb.length; i++) {
            differing += apart(rgb[i], other.rgb[i]) > most ? 1 : 0;
        }
        return differing;
    }

    /** This one, pale, with the pixels in one loud colour that are further apart than that from those of the other. */
    Pixels difference(Pixels other, int most) {
        int[] shown = new int[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            boolean same = i < other.rgb.length && apart(rgb[i], other.rgb[i]) <= most;
            shown[i] = same ? 0xff808080 | ((rgb[i] >> 1) & 0x7f7f7f) : SIGN;
        }
        return new Pixels(width, shown);
    }

    /** How well the colour of that part that is furthest from its commonest one is told from it. */
    double contrast(int left, int top, int w, int h) {
        int[] part = new int[w * h];
        for (int y = 0; y < h; y++) {
            System.arraycopy(rgb, (top + y) * width + left, part, y * w, w);
        }
        int ground = new Pixels(w, part).palette().getFirst();
        return Arrays.stream(part)
                .mapToDouble(each -> Contrast.of(ground, each))
                .max()
                .orElse(1);
    }
}
