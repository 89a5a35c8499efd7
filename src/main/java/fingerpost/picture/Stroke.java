package fingerpost.picture;

import fingerpost.topology.EdgeKind;
import java.util.List;

/**
 * How a line is drawn; its ends and corners are round.
 *
 * @param dashes lengths drawn and left out by turns; none for a whole line
 */
public record Stroke(double width, List<Double> dashes) {
    private static final List<Double> DASHED = List.of(7.0, 5.0);
    private static final List<Double> DOTTED = List.of(1.5, 5.0);

    public Stroke {
        dashes = List.copyOf(dashes);
    }

    static Stroke of(double width) {
        return new Stroke(width, List.of());
    }

    /** The stroke by which a kind of line is told even without colour. */
    public static Stroke of(EdgeKind kind) {
        return switch (kind) {
            case ADDRESS, ALIAS_OF, ROUTES_TO, SERVED_BY -> of(1.75);
            case DELEGATES -> of(2.5);
            case FLATTENED_TO, ANNOUNCES -> new Stroke(1.75, DASHED);
            case REDIRECTS_TO, SECURES -> new Stroke(1.75, DOTTED);
            case REFERS_TO, ASKS -> of(1.25);
        };
    }
}
