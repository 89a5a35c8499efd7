package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Size;
import java.util.Optional;

/** Paints the parts of a drawing as sprites. Needs no screen and no particular thread. */
public final class SpritePainter {
    private static final double MARGIN = 16;
    private static final double HALO = 3;
    private static final double CAPTION = 12.5;
    private static final double SMALL_CAPTION = 10;
    /** Below that many pixels only the first label is said, and smaller. */
    private static final double TIGHT = 56;
    /** So much of a name says which it is. */
    private static final double ENOUGH = 60;

    private final Theme theme;
    private final double scale;

    /** @param scale pixels for one drawing unit */
    public SpritePainter(Theme theme, double scale) {
        this.theme = theme;
        this.scale = scale;
    }

    public Sprite card(Glyph glyph, Detail detail) {
        Size size = glyph.size();
        Box box = size.at(0, 0);
        int margin = (int) Math.ceil(MARGIN * scale);
        PixelSurface surface = surface(size, margin);
        new GlyphPainter(surface, theme).paint(glyph, box, detail);
        return new Sprite(surface.pixels(), width(size, margin), margin);
    }

    /** A line's label on its pill. */
    public Sprite label(Wire wire) {
        Size size = new Size(wire.label().width(), wire.label().height());
        PixelSurface surface = surface(size, 1);
        new DrawingPainter(surface, theme)
                .pill(wire.words(), size.at(0, 0), theme.line(wire.edge().kind()));
        return new Sprite(surface.pixels(), width(size, 1), 1);
    }

    /** The header of a zone's frame with what stands in it at that detail, as wide as the frame. */
    public Sprite header(Frame frame, Detail detail) {
        int margin = (int) Math.ceil(MARGIN * scale);
        Size size = new Size(frame.box().width(), frame.header().height());
        PixelSurface surface = surface(size, margin);
        new DrawingPainter(surface, theme).header(frame, size.at(0, 0), detail);
        return new Sprite(surface.pixels(), width(size, margin), margin);
    }

    /** What a zone is folded by, in a square of that size: pointing down while it shows its names, else to the right. */
    public Sprite chevron(double size, boolean open, int ground) {
        Size square = new Size(size, size);
        PixelSurface surface = surface(square, 0);
        surface.fill(Path.roundedBox(square.at(0, 0), size / 4), (ground & 0xffffff) | 0xe0000000);
        surface.stroke(
                PathText.parse(open ? "M-4 -2L0 2L4 -2" : "M-2 -4L2 0L-2 4").at(size / 2, size / 2, size / 16),
                Stroke.of(1.8 * size / 16),
                theme.ink(Ink.DETAIL));
        return new Sprite(surface.pixels(), width(square, 0), 0);
    }

    /**
     * A zone's name at the same size at any zoom, cut to that many drawing units, on a halo of that ground.
     *
     * @param count behind the name, where there is room for enough of both; may be empty
     * @param width pixels that it may take; where that is little, it says the first label alone
     */
    public Sprite caption(String text, String count, double width, int ground) {
        boolean tight = width < TIGHT;
        double letters = tight ? SMALL_CAPTION : CAPTION;
        double counted = count.isEmpty() ? 0 : Face.REGULAR.width(count, letters) + 2 * HALO;
        boolean both = counted > 0 && width - counted >= ENOUGH;
        String said = tight ? firstLabel(text) : text;
        String shown = Face.STRONG.fitted(said, letters, both ? width - counted : width);
        double named = Math.ceil(Face.STRONG.width(shown, letters));
        Size size = new Size(named + (both ? counted : 0) + 2 * HALO, 20);
        PixelSurface surface = surface(size, 0);
        surface.fill(Path.roundedBox(size.at(0, 0), 6), (ground & 0xffffff) | 0xd0000000);
        surface.text(shown, Face.STRONG, letters, HALO, 14.5, theme.ink(Ink.TITLE));
        if (both) {
            surface.text(count, Face.REGULAR, letters, named + 3 * HALO, 14.5, theme.ink(Ink.TITLE));
        }
        return new Sprite(surface.pixels(), width(size, 0), 0);
    }

    /** What tells zones of a hosting company apart where there is no room for all of their names. */
    private static String firstLabel(String name) {
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The sign of a problem, around the middle of a square of that size. */
    public Sprite badge(Badge badge, double size) {
        Size square = new Size(size, size);
        PixelSurface surface = surface(square, 0);
        new GlyphPainter(surface, theme).badge(Optional.of(badge), size / 2, size / 2, size / 26);
        return new Sprite(surface.pixels(), width(square, 0), 0);
    }

    /** A sign of so many drawing units on its pill, with a thin edge that tells it from what lies below; a dot without text. */
    public Sprite sign(String text, double width, double height, int ground, int ink) {
        Size size = new Size(width, height);
        PixelSurface surface = surface(size, 1);
        double round = height / 2;
        surface.fill(Path.roundedBox(size.at(0, 0), round), ink);
        surface.fill(Path.roundedBox(size.at(0, 0).grown(-1), round - 1), ground);
        double letters = text.length() == 1 ? height * 0.95 : height * 0.72;
        double written = Face.STRONG.width(text, letters);
        surface.text(text, Face.STRONG, letters, (width - written) / 2, round + letters * 0.36, ink);
        return new Sprite(surface.pixels(), width(size, 1), 1);
    }

    private PixelSurface surface(Size size, int margin) {
        int height = (int) Math.ceil(size.height() * scale) + 2 * margin;
        return new PixelSurface(width(size, margin), Math.max(1, height), -margin / scale, -margin / scale, scale);
    }

    private int width(Size size, int margin) {
        return Math.max(1, (int) Math.ceil(size.width() * scale) + 2 * margin);
    }
}
