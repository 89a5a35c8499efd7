package fingerpost.picture;

import fingerpost.layout.Box;
import fingerpost.layout.Size;
import fingerpost.topology.GraphNode;
import fingerpost.topology.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The look of one box, described once for the screen and for every picture.
 *
 * @param word what a person calls that kind
 * @param details as shown: never more than fit, the rest counted in the last line
 */
public record Glyph(NodeKind kind, String word, String title, List<String> details, Optional<Badge> badge) {
    static final double TITLE = 13;
    static final double DETAIL = 11.5;
    static final double LINE = 17;
    static final double INSET = 12;
    private static final int MOST_DETAILS = 6;
    private static final double NARROWEST = 152;
    private static final double WIDEST = 312;
    /** Kept free at the right of the title of a folded zone. */
    static final double CHEVRON = 20;
    /** Few widths, so that boxes above each other line up. */
    private static final double STEP = 40;

    public Glyph {
        details = List.copyOf(details);
    }

    /** The look of that box in English. */
    public static Glyph of(GraphNode node, Optional<Badge> badge) {
        return of(node, badge, Wording.ENGLISH);
    }

    /** The look of that box. */
    public static Glyph of(GraphNode node, Optional<Badge> badge, Wording wording) {
        List<String> details = node.details();
        if (details.size() > MOST_DETAILS) {
            int shown = MOST_DETAILS - 1;
            details = new ArrayList<>(details.subList(0, shown));
            details.add("and " + (node.details().size() - shown) + " more");
        }
        return new Glyph(
                node.kind(),
                wording.box(node.kind().word()),
                node.title(),
                details.stream().map(wording::box).toList(),
                badge);
    }

    public Glyph with(Optional<Badge> other) {
        return new Glyph(kind, word, title, details, other);
    }

    /** The room that it needs; does not depend on the badge. */
    public Size size() {
        double widest = Face.STRONG.width(title, TITLE) + textLeft();
        if (hasWord()) {
            widest = Math.max(widest, Face.REGULAR.width(word, DETAIL) + textLeft());
        }
        if (isStacked()) {
            widest += CHEVRON;
        }
        for (String detail : details) {
            widest = Math.max(widest, Face.REGULAR.width(detail, DETAIL) + INSET);
        }
        double width = Math.min(WIDEST, NARROWEST + Math.ceil(Math.max(0, widest + INSET - NARROWEST) / STEP) * STEP);
        return new Size(width, header() + (details.isEmpty() ? 0 : 12 + LINE * details.size()));
    }

    /** Where the title stands in that box of the glyph. */
    public Box title(Box box, Detail detail) {
        return detail == Detail.FULL
                ? new Box(box.x() + textLeft(), box.y(), box.width() - textLeft(), hasWord() ? 28 : header())
                : box;
    }

    /** Names are many and their frame says what they are. */
    boolean hasWord() {
        return kind != NodeKind.NAME;
    }

    /** A folded zone or group looks like a stack of sheets. */
    boolean isStacked() {
        return kind.isFrame();
    }

    double header() {
        return hasWord() ? 50 : 40;
    }

    double tile() {
        return hasWord() ? 32 : 24;
    }

    double textLeft() {
        return (header() - tile()) / 2 + tile() + 10;
    }
}
