package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.EdgeKind;

/** Paints a whole drawing, in full detail, onto any surface. */
final class DrawingPainter {
    static final double MARGIN = 32;
    private static final double CORNER = 9;
    private static final double FRAME_RADIUS = 14;
    private static final double FAR_TITLE = 27;

    private final Surface surface;
    private final Theme theme;

    DrawingPainter(Surface surface, Theme theme) {
        this.surface = surface;
        this.theme = theme;
    }

    /** What the picture of a drawing covers: the drawing and a margin. */
    static Box page(Drawing drawing) {
        return drawing.bounds().grown(MARGIN);
    }

    void paint(Drawing drawing) {
        surface.fill(Path.roundedBox(page(drawing), 0), theme.ink(Ink.PAPER));
        drawing.frames().forEach(this::frame);
        drawing.wires().forEach(this::wire);
        GlyphPainter glyphs = new GlyphPainter(surface, theme);
        drawing.cards().forEach(card -> glyphs.paint(card.glyph(), card.box(), Detail.FULL));
        drawing.wires().stream().filter(wire -> wire.label().width() > 0).forEach(this::label);
    }

    private void frame(Frame frame) {
        Box box = frame.box();
        surface.fill(Path.roundedBox(box, FRAME_RADIUS), theme.frameEdge(frame.kind()));
        surface.fill(Path.roundedBox(box.grown(-1.2), FRAME_RADIUS - 1.2), theme.frameGround(frame.kind()));
        header(frame, frame.header(), Detail.FULL);
    }

    void header(Frame frame, Box box, Detail detail) {
        if (detail != Detail.FULL) {
            String title = Face.STRONG.fitted(frame.title(), FAR_TITLE, box.width() - 40);
            surface.text(title, Face.STRONG, FAR_TITLE, box.x() + 20, box.y() + 33, theme.ink(Ink.TITLE));
            new GlyphPainter(surface, theme).badge(frame.badge(), box.right() - 8, box.y() + 8, 1.7);
            return;
        }
        int accent = theme.accent(frame.kind());
        surface.stroke(Icons.of(frame.kind()).at(box.x() + 16, box.y() + 13, 0.75), Stroke.of(1.5), accent);
        double room = box.width() - 60;
        String title = Face.STRONG.fitted(frame.title(), 14, room);
        surface.text(title, Face.STRONG, 14, box.x() + 42, box.y() + 27, theme.ink(Ink.TITLE));
        double used = Face.STRONG.width(title, 14) + 10;
        String count = frame.count();
        if (used + Face.REGULAR.width(count, 11.5) < room) {
            surface.text(count, Face.REGULAR, 11.5, box.x() + 42 + used, box.y() + 27, theme.ink(Ink.DETAIL));
        }
        new GlyphPainter(surface, theme).badge(frame.badge(), box.right() - 8, box.y() + 8, 1);
    }

    private void wire(Wire wire) {
        EdgeKind kind = wire.edge().kind();
        int colour = theme.line(kind);
        Route route = wire.route();
        surface.stroke(Path.along(route, CORNER), Stroke.of(kind), colour);
        double x = route.endX();
        double y = route.endY();
        double back = route.arrivesRightwards() ? -8 : 8;
        surface.fill(Path.polygon(x, y, x + back, y - 4.5, x + back * 0.75, y, x + back, y + 4.5), colour);
    }

    void label(Wire wire) {
        pill(wire.words(), wire.label(), theme.line(wire.edge().kind()));
    }

    void pill(String label, Box box, int colour) {
        surface.fill(Path.roundedBox(box, box.height() / 2), Theme.mix(theme.ink(Ink.PAPER), colour, 0.45));
        surface.fill(Path.roundedBox(box.grown(-1), box.height() / 2 - 1), theme.ink(Ink.CARD));
        surface.text(Labels.shown(label), Face.REGULAR, Labels.SIZE, box.x() + 6, box.y() + 12.3, colour);
    }
}
