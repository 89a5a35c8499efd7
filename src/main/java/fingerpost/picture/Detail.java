package fingerpost.picture;

/** How much of a box is worth drawing at a zoom. */
public enum Detail {
    /** Everything. */
    FULL,
    /** The icon and the title, as large as the box allows. */
    TITLE,
    /** A box in the colour of its kind. */
    BOX,
    /** Zones are one box, their names are not drawn. */
    FOLDED;

    /** What suits that zoom; 1 is 100 %. */
    public static Detail at(double zoom) {
        return zoom >= 0.6 ? FULL : zoom >= 0.24 ? TITLE : zoom >= 0.12 ? BOX : FOLDED;
    }
}
