package fingerpost.layout;

/** The distances that every layout keeps, in drawing units. */
final class Spacing {
    /** Between boxes above each other. */
    static final double ROWS = 26;
    /** Between boxes that a line joins: room for the bends and a label. */
    static final double LAYERS = 150;
    /** Between boxes beside each other that no line joins. */
    static final double COLUMNS = 40;
    /** Between parts of the drawing that no line joins. */
    static final double PARTS = 60;

    private Spacing() {}
}
