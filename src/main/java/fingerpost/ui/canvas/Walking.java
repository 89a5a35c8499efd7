package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Card;
import fingerpost.topology.Subject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Goes from box to box by keys. */
final class Walking {
    /** Where an arrow key points. */
    enum Direction {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        final int dx;
        final int dy;

        Direction(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }
    }

    private Walking() {}

    /**
     * The nearest box in that direction: those straight ahead count as nearer than those aside, and those that stand
     * almost beside it do not count.
     */
    static Optional<Subject> next(List<Card> cards, Box from, Direction direction) {
        return cards.stream()
                .filter(card -> ahead(from, card.box(), direction) > 1)
                .filter(card -> 2 * ahead(from, card.box(), direction) >= aside(from, card.box(), direction))
                .min(Comparator.comparingDouble(
                        card -> ahead(from, card.box(), direction) + 2 * aside(from, card.box(), direction)))
                .map(Card::subject);
    }

    private static double ahead(Box from, Box to, Direction direction) {
        return direction.dx * (to.centreX() - from.centreX()) + direction.dy * (to.centreY() - from.centreY());
    }

    private static double aside(Box from, Box to, Direction direction) {
        return direction.dx == 0 ? Math.abs(to.centreX() - from.centreX()) : Math.abs(to.centreY() - from.centreY());
    }

    /** The next box in the order of reading: by rows of about one box, then left to right. */
    static Optional<Subject> following(List<Card> cards, Optional<Subject> from, boolean backwards) {
        List<Subject> order = cards.stream()
                .sorted(Comparator.comparingLong(
                                (Card card) -> Math.round(card.box().y() / 48))
                        .thenComparingDouble(card -> card.box().x()))
                .map(Card::subject)
                .toList();
        if (order.isEmpty()) {
            return Optional.empty();
        }
        int at = from.map(order::indexOf).orElse(-1);
        int next = at < 0 ? (backwards ? order.size() - 1 : 0) : at + (backwards ? -1 : 1);
        return Optional.of(order.get(Math.floorMod(next, order.size())));
    }
}
