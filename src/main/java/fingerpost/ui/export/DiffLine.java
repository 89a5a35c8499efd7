package fingerpost.ui.export;

/** One line of a comparison of two texts. */
record DiffLine(Kind kind, String text) {
    /** Where the line stands. */
    enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    String sign() {
        return switch (kind) {
            case SAME -> "  ";
            case ADDED -> "+ ";
            case REMOVED -> "− ";
        };
    }
}
