package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.topology.NodeKind;
import java.util.Optional;

/** Paints a glyph into its box. */
final class GlyphPainter {
    private static final double RADIUS = 9;
    private static final double STRIPE = 6;
    /** A title that stands alone: still readable where that detail begins. */
    private static final double SMALLEST = 21;

    private static final double LARGEST = 29;

    private final Surface surface;
    private final Theme theme;

    GlyphPainter(Surface surface, Theme theme) {
        this.surface = surface;
        this.theme = theme;
    }

    void paint(Glyph glyph, Box box, Detail detail) {
        int accent = theme.accent(glyph.kind());
        if (glyph.isStacked()) {
            sheets(box, glyph.kind());
        }
        ground(box);
        switch (detail) {
            case FULL -> {
                tile(glyph, box.x(), box.y(), (glyph.header() - glyph.tile()) / 2, glyph.tile());
                text(glyph, box, accent);
            }
            case TITLE -> title(glyph, box);
            case BOX, FOLDED ->
                surface.fill(Path.roundedBox(box, RADIUS), Theme.mix(theme.ink(Ink.CARD), accent, 0.35));
        }
        badge(glyph.badge(), box.right() - 5, box.y() + 5, detail == Detail.FULL ? 1 : 1.7);
    }

    /** Two more sheets, seen below the box. */
    private void sheets(Box box, NodeKind kind) {
        for (int i = 2; i > 0; i--) {
            Box sheet = new Box(box.x() + 5 * i, box.bottom() - 20, box.width() - 10 * i, 20 + 4 * i);
            surface.fill(Path.roundedBox(sheet, RADIUS - 2), theme.frameEdge(kind));
            surface.fill(Path.roundedBox(sheet.grown(-1), RADIUS - 3), theme.frameGround(kind));
        }
    }

    private void ground(Box box) {
        int shadow = theme.ink(Ink.SHADOW);
        surface.fill(
                Path.roundedBox(new Box(box.x() - 1, box.y() + 1, box.width() + 2, box.height() + 3), RADIUS + 2),
                shadow);
        surface.fill(Path.roundedBox(new Box(box.x(), box.y() + 1, box.width(), box.height() + 1), RADIUS + 1), shadow);
        surface.fill(Path.roundedBox(box, RADIUS), theme.ink(Ink.BORDER));
        surface.fill(Path.roundedBox(box.grown(-1), RADIUS - 1), theme.ink(Ink.CARD));
    }

    private void tile(Glyph glyph, double x, double y, double inset, double size) {
        int accent = theme.accent(glyph.kind());
        Box tile = new Box(x + inset, y + inset, size, size);
        surface.fill(
                Path.roundedBox(tile, size / 4), Theme.mix(theme.ink(Ink.CARD), accent, theme.dark() ? 0.2 : 0.12));
        double icon = size * 0.64;
        double scale = icon / 24;
        surface.stroke(
                Icons.of(glyph.kind()).at(tile.centreX() - icon / 2, tile.centreY() - icon / 2, scale),
                Stroke.of(Math.max(1.4, 1.9 * scale)),
                accent);
    }

    private void text(Glyph glyph, Box box, int accent) {
        double left = box.x() + glyph.textLeft();
        double room = box.right() - Glyph.INSET + 2 - left - (glyph.isStacked() ? Glyph.CHEVRON : 0);
        String title = Face.STRONG.fitted(glyph.title(), Glyph.TITLE, room);
        double baseline = box.y() + (glyph.hasWord() ? 22 : 24.5);
        surface.text(title, Face.STRONG, Glyph.TITLE, left, baseline, theme.ink(Ink.TITLE));
        if (glyph.hasWord()) {
            surface.text(glyph.word(), Face.REGULAR, Glyph.DETAIL, left, box.y() + 38, accent);
        }
        if (glyph.details().isEmpty()) {
            return;
        }
        double top = box.y() + glyph.header();
        Box rule = new Box(box.x() + 1, top - 0.5, box.width() - 2, 1);
        surface.fill(Path.roundedBox(rule, 0), Theme.mix(theme.ink(Ink.CARD), theme.ink(Ink.BORDER), 0.6));
        double y = top + 6 + 12;
        for (String detail : glyph.details()) {
            String line = Face.REGULAR.fitted(detail, Glyph.DETAIL, box.width() - 2 * Glyph.INSET + 2);
            surface.text(line, Face.REGULAR, Glyph.DETAIL, box.x() + Glyph.INSET, y, theme.ink(Ink.DETAIL));
            y += Glyph.LINE;
        }
    }

    /** The title alone, as large as the box allows; the stripe tells the kind. */
    private void title(Glyph glyph, Box box) {
        int accent = theme.accent(glyph.kind());
        surface.fill(
                Path.roundedBox(box.grown(-1), RADIUS - 1),
                Theme.mix(theme.ink(Ink.CARD), accent, theme.dark() ? 0.12 : 0.07));
        Box stripe = new Box(box.x() + 7, box.y() + 8, STRIPE, box.height() - 16);
        surface.fill(Path.roundedBox(stripe, STRIPE / 2), accent);
        double left = stripe.right() + 8;
        Wrapped title = Wrapped.of(
                glyph.title(),
                box.right() - 6 - left - (glyph.isStacked() ? 2 * Glyph.CHEVRON : 0),
                box.height() - 6,
                SMALLEST,
                LARGEST);
        double y = box.centreY() - title.height() / 2 + title.size() * 0.93;
        for (String line : title.lines()) {
            surface.text(line, Face.STRONG, title.size(), left, y, theme.ink(Ink.TITLE));
            y += title.leading();
        }
    }

    void badge(Optional<Badge> badge, double x, double y, double scale) {
        if (badge.isEmpty()) {
            return;
        }
        Badge worst = badge.get();
        int colour = theme.badge(worst);
        double r = 8.5 * scale;
        Path shape = worst == Badge.WARNING
                ? Path.polygon(x, y - r * 1.1, x + r * 1.15, y + r * 0.85, x - r * 1.15, y + r * 0.85)
                : Path.circle(x, y, r);
        surface.stroke(shape, Stroke.of(4 * scale), theme.ink(Ink.CARD));
        surface.fill(shape, colour);
        if (worst == Badge.WARNING) {
            surface.stroke(shape, Stroke.of(1.6 * scale), colour);
        }
        int on = theme.ink(Ink.ON_BADGE);
        Stroke pen = Stroke.of(1.9 * scale);
        double s = scale;
        switch (worst) {
            case ERROR -> surface.stroke(PathText.parse("M-3 -3L3 3 M3 -3L-3 3").at(x, y, s), pen, on);
            case WARNING ->
                surface.stroke(PathText.parse("M0 -3.5V1.5 M0 5V5.1").at(x, y, s), pen, on);
            case NOTICE -> surface.stroke(PathText.parse("M0 -4V1 M0 4.3V4.4").at(x, y, s), pen, on);
            case INFO -> surface.stroke(PathText.parse("M0 -0.5V4 M0 -4V-3.9").at(x, y, s), pen, on);
        }
    }
}
