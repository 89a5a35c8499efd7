package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.topology.Subject;
import java.util.Optional;

/** Where a zone or group is folded and unfolded by a click: at the right end of its title, as large at any zoom as at 100 %. */
final class Chevron {
    /** Pixels of the canvas. */
    static final double SIZE = 16;
    /** Below this zoom titles leave it no room. */
    static final double READABLE = 0.35;

    private static final double REACH = 3;

    private Chevron() {}

    /** Of a zone that has names to hide, in drawing units. */
    static Optional<Box> of(Frame frame, double zoom) {
        return frame.names() == 0 || zoom < READABLE
                ? Optional.empty()
                : Optional.of(at(frame.header(), frame.badge().isPresent() ? 16 : 6, zoom));
    }

    /** Of a folded zone, in drawing units. */
    static Optional<Box> of(Card card, double zoom) {
        Box box = card.box();
        return !card.glyph().kind().isFrame() || zoom < READABLE
                ? Optional.empty()
                : Optional.of(at(
                        new Box(box.x(), box.y(), box.width(), Math.min(box.height(), 50)),
                        card.glyph().badge().isPresent() ? 14 : 6,
                        zoom));
    }

    private static Box at(Box title, double inset, double zoom) {
        double size = SIZE / Math.min(1, zoom);
        return new Box(title.right() - inset - size, title.centreY() - size / 2, size, size);
    }

    /** The zone of which the chevron is met there. */
    static Optional<Subject> at(Drawing drawing, double x, double y, double zoom) {
        for (Card card : drawing.cards()) {
            if (isMet(of(card, zoom), x, y, zoom)) {
                return Optional.of(card.subject());
            }
        }
        return drawing.frames().stream()
                .filter(frame -> isMet(of(frame, zoom), x, y, zoom))
                .map(Frame::subject)
                .findFirst();
    }

    private static boolean isMet(Optional<Box> chevron, double x, double y, double zoom) {
        return chevron.filter(box -> box.grown(REACH / zoom).contains(x, y)).isPresent();
    }
}
