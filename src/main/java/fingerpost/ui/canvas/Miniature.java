package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Badge;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import java.util.List;
import java.util.Optional;

/**
 * A whole drawing made small.
 *
 * @param world what it shows of the drawing
 * @param scale its pixels for one drawing unit
 */
record Miniature(Box world, double scale) {
    private static final double BORDER = 0.04;
    /** How large the dots are, pixels: many warnings leave the errors to be seen. */
    private static final double WARNING = 1;

    private static final double ERROR = 2.5;

    /** As large as it fits into that room; a drawing of nothing has one pixel. */
    static Miniature of(Drawing drawing, double width, double height) {
        Box bounds = drawing.bounds();
        Box world = bounds.grown(Math.max(1, BORDER * Math.max(bounds.width(), bounds.height())));
        return new Miniature(world, Math.min(width / world.width(), height / world.height()));
    }

    /** Its world without the border. */
    Box drawing() {
        double border = BORDER * Math.max(world.width(), world.height()) / (1 + 2 * BORDER);
        return world.grown(-border);
    }

    double width() {
        return Math.max(1, world.width() * scale);
    }

    double height() {
        return Math.max(1, world.height() * scale);
    }

    /** Where on it that part of the drawing is; cut off at its edges. */
    Box place(Box part) {
        double left = Math.clamp((part.x() - world.x()) * scale, 0, width());
        double top = Math.clamp((part.y() - world.y()) * scale, 0, height());
        double right = Math.clamp((part.right() - world.x()) * scale, 0, width());
        double bottom = Math.clamp((part.bottom() - world.y()) * scale, 0, height());
        return new Box(left, top, right - left, bottom - top);
    }

    /** The same view with what is at that point of the miniature in its middle. */
    Viewport centred(Viewport view, double x, double y) {
        return view.centredOn(world.x() + x / scale, world.y() + y / scale);
    }

    /** Boxes in the colours of their kinds, and a dot for each problem: errors over warnings. */
    void paint(Raster raster, Drawing drawing, Theme theme, double device) {
        raster.clear(theme.ink(Ink.PAPER));
        for (Frame frame : drawing.frames()) {
            fill(raster, frame.box(), device, theme.frameEdge(frame.kind()));
            fill(raster, frame.box().grown(-1 / scale), device, theme.frameGround(frame.kind()));
        }
        for (Card card : drawing.cards()) {
            fill(
                    raster,
                    card.box(),
                    device,
                    Theme.mix(theme.ink(Ink.PAPER), theme.accent(card.glyph().kind()), 0.45));
        }
        for (Badge badge : List.of(Badge.WARNING, Badge.ERROR)) {
            drawing.frames().forEach(frame -> dot(raster, frame.badge(), badge, frame.header(), theme, device));
            drawing.cards().forEach(card -> dot(raster, card.glyph().badge(), badge, card.box(), theme, device));
        }
    }

    private void fill(Raster raster, Box box, double device, int colour) {
        raster.fill(
                (int) Math.round((box.x() - world.x()) * scale * device),
                (int) Math.round((box.y() - world.y()) * scale * device),
                Math.max(1, (int) Math.round(box.width() * scale * device)),
                Math.max(1, (int) Math.round(box.height() * scale * device)),
                colour);
    }

    private void dot(Raster raster, Optional<Badge> badge, Badge wanted, Box box, Theme theme, double device) {
        if (badge.filter(wanted::equals).isPresent()) {
            int radius = (int) Math.round((wanted == Badge.ERROR ? ERROR : WARNING) * device);
            raster.rounded(
                    (int) Math.round((box.centreX() - world.x()) * scale * device) - radius,
                    (int) Math.round((box.centreY() - world.y()) * scale * device) - radius,
                    2 * radius,
                    2 * radius,
                    radius > 1 ? radius : 0,
                    theme.badge(wanted));
        }
    }
}
