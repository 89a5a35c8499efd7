package fingerpost.picture;

/** A picture of plain numbers, described without colours and sizes, so that screen, SVG, PNG and CSV show the same. */
public sealed interface Chart permits Curves, Stacked, Lanes, Flows {
    String title();
}
