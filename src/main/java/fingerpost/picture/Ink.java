package fingerpost.picture;

/** What a colour is for. */
public enum Ink {
    /** Behind everything. */
    PAPER,
    /** The ground of a zone's frame, and its edge. */
    FRAME,
    FRAME_EDGE,
    /** The grid's dots. */
    DOTS,
    /** The ground of a box. */
    CARD,
    BORDER,
    SHADOW,
    TITLE,
    DETAIL,
    /** What is drawn upon a badge. */
    ON_BADGE,
    /** Selected, hovered and dragged. */
    SELECTION,
    /** Where a wire may end. */
    LEGAL,
    /** Where it may not. */
    ILLEGAL,
    /** The way of a request. */
    PATH
}
