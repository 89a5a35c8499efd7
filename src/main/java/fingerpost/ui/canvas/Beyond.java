package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.plan.difference.GraphDifference;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of another design over this one. It is seen and clicked, and no part of what is drawn: no marquee, copy,
 * export or undo knows of it.
 *
 * @param ghosts in their places; of zones that would grow the frames
 * @param legend what the signs mean; nothing where there is none
 * @param chosen the ghost that was clicked last
 */
record Beyond(GraphDifference difference, Drawing ghosts, List<Tag> legend, Optional<Subject> chosen) {
    static final Beyond NOTHING = new Beyond(GraphDifference.NONE, Drawing.EMPTY, List.of(), Optional.empty());

    Beyond {
        legend = List.copyOf(legend);
    }

    Beyond with(Drawing placed) {
        return new Beyond(difference, placed, legend, chosen.filter(each -> has(placed, each)));
    }

    Beyond choosing(Optional<Subject> ghost) {
        return new Beyond(difference, ghosts, legend, ghost);
    }

    private static boolean has(Drawing drawing, Subject ghost) {
        return drawing.cards().stream().anyMatch(card -> card.subject().equals(ghost))
                || drawing.frames().stream().anyMatch(frame -> frame.subject().equals(ghost));
    }

    /** Whether that stands for a zone or box that only the other side has, and not for a zone that would grow. */
    boolean isGhost(Subject box) {
        return difference.boxes().stream().anyMatch(node -> node.subject().equals(box));
    }

    /** How many of the boxes that only the other side has are drawn. */
    int drawn() {
        return ghosts.cards().size()
                + (int) ghosts.frames().stream()
                        .filter(frame -> isGhost(frame.subject()))
                        .count();
    }

    /** Where that ghost is drawn. */
    Optional<Box> box(Subject ghost) {
        return ghosts.cards().stream()
                .filter(card -> card.subject().equals(ghost))
                .map(card -> card.box())
                .findFirst()
                .or(() -> ghosts.frames().stream()
                        .filter(frame -> frame.subject().equals(ghost))
                        .map(frame -> frame.box())
                        .findFirst());
    }

    /** The ghost at that point of the drawing. */
    Optional<Subject> at(double x, double y) {
        return ghosts.cards().stream()
                .filter(card -> card.box().contains(x, y))
                .map(card -> card.subject())
                .findFirst()
                .or(() -> ghosts.frames().stream()
                        .filter(frame -> isGhost(frame.subject()))
                        .filter(frame -> (frame.names() > 0 ? frame.header() : frame.box()).contains(x, y))
                        .map(frame -> frame.subject())
                        .findFirst());
    }

    /** What a ghost says. */
    Tag ghost() {
        return legend.stream()
                .filter(each -> each.sign().equals(Tag.GHOST))
                .findFirst()
                .orElse(new Tag(Tag.Mood.BAD, Tag.GHOST, ""));
    }

    /** How a line of this design stands beside the other one; empty where both have it alike. */
    Optional<Sign> of(GraphEdge line) {
        return difference.here().contains(line)
                ? Optional.of(Sign.HERE)
                : difference.changed().contains(line) ? Optional.of(Sign.CHANGED) : Optional.empty();
    }

    /** How a line stands: never told by a colour alone. */
    enum Sign {
        HERE("+", Tag.Mood.GOOD),
        CHANGED("\u2260", Tag.Mood.DOUBTFUL),
        THERE(Tag.GHOST, Tag.Mood.BAD);

        private final String text;
        private final Tag.Mood mood;

        Sign(String text, Tag.Mood mood) {
            this.text = text;
            this.mood = mood;
        }

        String text() {
            return text;
        }

        Tag.Mood mood() {
            return mood;
        }
    }
}
