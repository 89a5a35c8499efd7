package fingerpost.ui.canvas;

import fingerpost.picture.Card;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Wire;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What lies below a point of the drawing. */
sealed interface Hit {
    /** The handle at the right edge of a box, from which wires are drawn. */
    record Port(Subject subject) implements Hit {}

    record OnCard(Subject subject) implements Hit {}

    /** What folds a zone and unfolds it. */
    record OnChevron(Subject zone) implements Hit {}

    /** The header of a zone's frame; its inside is as good as nothing. */
    record OnFrame(Subject subject) implements Hit {}

    /** A line of the drawing, and the subject that says so. */
    record OnWire(Wire wire, Subject source) implements Hit {}

    /** The sign at the corner of a box or a frame that something is wrong there. */
    record OnBadge(Subject subject) implements Hit {}

    record Nothing() implements Hit {}

    /** How far around a port's middle it can be grasped, in pixels. */
    double REACH = 9;

    /**
     * The topmost thing there.
     *
     * @param ports the boxes whose handles are shown
     */
    static Hit at(Drawing drawing, double x, double y, double zoom, Set<Subject> ports) {
        boolean readable = zoom >= 0.12;
        for (Card card : drawing.cards()) {
            if (readable
                    && ports.contains(card.subject())
                    && Math.hypot(x - card.box().right(), y - card.box().centreY()) <= REACH / zoom) {
                return new Port(card.subject());
            }
        }
        if (readable) {
            Optional<Hit> badge = badge(drawing, x, y, REACH / Math.max(zoom, 0.5));
            if (badge.isPresent()) {
                return badge.get();
            }
        }
        Optional<Subject> chevron = Chevron.at(drawing, x, y, zoom);
        if (chevron.isPresent()) {
            return new OnChevron(chevron.get());
        }
        Optional<Hit> box = readable ? card(drawing.cards(), x, y) : Optional.empty();
        return box.or(() -> frame(drawing.frames(), x, y, readable))
                .or(() -> readable ? wire(drawing.wires(), x, y, 5 / zoom) : Optional.empty())
                .orElse(new Nothing());
    }

    /** The box of that hit, for which a wire may be meant. */
    default Optional<Subject> box() {
        return switch (this) {
            case Port(Subject subject) -> Optional.of(subject);
            case OnCard(Subject subject) -> Optional.of(subject);
            case OnFrame(Subject subject) -> Optional.of(subject);
            case OnBadge(Subject subject) -> Optional.of(subject);
            case OnChevron(Subject zone) -> Optional.of(zone);
            case OnWire _, Nothing _ -> Optional.empty();
        };
    }

    private static Optional<Hit> badge(Drawing drawing, double x, double y, double reach) {
        for (int i = drawing.cards().size() - 1; i >= 0; i--) {
            Card card = drawing.cards().get(i);
            if (card.glyph().badge().isPresent()
                    && Math.hypot(x - card.box().right() + 5, y - card.box().y() - 5) <= reach) {
                return Optional.of(new OnBadge(card.subject()));
            }
        }
        for (Frame frame : drawing.frames()) {
            if (frame.badge().isPresent()
                    && Math.hypot(x - frame.box().right() + 8, y - frame.box().y() - 8) <= reach) {
                return Optional.of(new OnBadge(frame.subject()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> card(List<Card> cards, double x, double y) {
        for (int i = cards.size() - 1; i >= 0; i--) {
            if (cards.get(i).box().contains(x, y)) {
                return Optional.of(new OnCard(cards.get(i).subject()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> frame(List<Frame> frames, double x, double y, boolean onlyHeader) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            Frame frame = frames.get(i);
            if ((onlyHeader && frame.names() > 0 ? frame.header() : frame.box()).contains(x, y)) {
                return Optional.of(new OnFrame(frame.subject()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> wire(List<Wire> wires, double x, double y, double reach) {
        return line(wires, x, y, reach).map(wire -> new OnWire(wire, wire.edge().source()));
    }

    /** The line that is nearest to that point, not farther away than that. */
    static Optional<Wire> line(List<Wire> wires, double x, double y, double reach) {
        Wire best = null;
        double nearest = reach;
        for (Wire wire : wires) {
            if (wire.bounds().grown(reach).contains(x, y)) {
                double distance = wire.label().contains(x, y) ? 0 : wire.route().distance(x, y);
                if (distance < nearest) {
                    nearest = distance;
                    best = wire;
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
