package fingerpost.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A title broken into lines, as large as its room allows: after spaces, dots and hyphens, and inside of a word only where
 * nothing else helps.
 *
 * @param size of the letters, in drawing units
 */
record Wrapped(List<String> lines, double size) {
    private static final double STEP = 1;
    private static final double LEADING = 1.16;

    Wrapped {
        lines = List.copyOf(lines);
    }

    /** The largest that fits; at the smallest size what is too much is cut with an ellipsis. */
    static Wrapped of(String text, double width, double height, double smallest, double largest) {
        List<String> pieces = pieces(text);
        for (double size = largest; size >= smallest; size -= STEP) {
            List<String> lines = filled(pieces, size, width);
            double letters = size;
            if (lines.size() * size * LEADING <= height
                    && lines.stream().allMatch(line -> Face.STRONG.width(line, letters) <= width)) {
                return new Wrapped(lines, size);
            }
        }
        return cut(filled(pieces, smallest, width), width, height, smallest);
    }

    double leading() {
        return size * LEADING;
    }

    double height() {
        return lines.size() * leading();
    }

    private static Wrapped cut(List<String> lines, double width, double height, double size) {
        int room = Math.max(1, (int) (height / (size * LEADING)));
        List<String> kept = new ArrayList<>(lines.subList(0, Math.min(room, lines.size())));
        if (lines.size() > room) {
            kept.set(room - 1, String.join("", lines.subList(room - 1, lines.size())));
        }
        return new Wrapped(
                kept.stream().map(line -> Face.STRONG.fitted(line, size, width)).toList(), size);
    }

    /** As many pieces on each line as it holds. */
    private static List<String> filled(List<String> pieces, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces) {
            if (!line.isEmpty() && Face.STRONG.width((line + piece).strip(), size) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        return lines;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length() - 1; i++) {
            if (" .-_/".indexOf(text.charAt(i)) >= 0) {
                pieces.add(text.substring(from, i + 1));
                from = i + 1;
            }
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
