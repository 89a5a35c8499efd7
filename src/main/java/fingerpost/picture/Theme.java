package fingerpost.picture;

import fingerpost.topology.EdgeKind;
import fingerpost.topology.NodeKind;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The colours of a drawing, each as {@code 0xAARRGGBB}. Text keeps a contrast of at least 4.5 to its ground, in high contrast of 7.
 *
 * @param name what the command line calls it
 */
public record Theme(
        String name,
        boolean dark,
        Map<Ink, Integer> inks,
        Map<NodeKind, Integer> accents,
        Map<EdgeKind, Integer> lines,
        Map<Badge, Integer> badges) {
    public static final Theme LIGHT = Palettes.light();
    public static final Theme DARK = Palettes.dark();
    public static final Theme HIGH_CONTRAST = Palettes.highContrast();

    public Theme {
        inks = Map.copyOf(inks);
        accents = Map.copyOf(accents);
        lines = Map.copyOf(lines);
        badges = Map.copyOf(badges);
    }

    /** The theme of that name. */
    public static Optional<Theme> named(String name) {
        return Stream.of(LIGHT, DARK, HIGH_CONTRAST)
                .filter(theme -> theme.name.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The same colours on white, as a printer leaves the paper. */
    public Theme onWhite() {
        Map<Ink, Integer> printed = new EnumMap<>(inks);
        printed.put(Ink.PAPER, 0xffffffff);
        return new Theme(name, dark, printed, accents, lines, badges);
    }

    public int ink(Ink ink) {
        return inks.getOrDefault(ink, OPAQUE);
    }

    /** The colour by which a kind of box is told. */
    public int accent(NodeKind kind) {
        return accents.getOrDefault(kind, ink(Ink.DETAIL));
    }

    /** The colour by which a kind of line is told. */
    public int line(EdgeKind kind) {
        return lines.getOrDefault(kind, ink(Ink.DETAIL));
    }

    public int badge(Badge badge) {
        return badges.getOrDefault(badge, ink(Ink.DETAIL));
    }

    /** The ground of a zone's frame. */
    public int frameGround() {
        return ink(Ink.FRAME);
    }

    /** The edge of a zone's frame. */
    public int frameEdge() {
        return ink(Ink.FRAME_EDGE);
    }

    /** The ground of a zone or a group. */
    public int frameGround(NodeKind kind) {
        return kind.isGroup() ? mix(ink(Ink.PAPER), accent(kind), 0.05) : frameGround();
    }

    /** The edge of its frame. */
    public int frameEdge(NodeKind kind) {
        return kind.isGroup() ? mix(ink(Ink.PAPER), accent(kind), 0.5) : frameEdge();
    }

    /** A colour laid thinly over another, both opaque; 0 gives the ground, 1 the colour. */
    public static int mix(int ground, int colour, double share) {
        int mixed = OPAQUE;
        for (int shift = 0; shift < 24; shift += 8) {
            double below = ground >> shift & 0xff;
            double above = colour >> shift & 0xff;
            mixed |= (int) Math.round(below + (above - below) * share) << shift;
        }
        return mixed;
    }

    /** The colour, seen through: 255 is opaque, 0 is nothing. */
    static int thin(int colour, int alpha) {
        return (colour & 0x00ffffff) | (alpha << 24);
    }

    private static final int OPAQUE = 0xff000000;
}
