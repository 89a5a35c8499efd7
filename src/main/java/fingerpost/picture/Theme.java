package fingerpost.picture;

/** The colours of a drawing. */
public record Theme(String name) {
    public static final Theme LIGHT = new Theme("light");
    public static final Theme DARK = new Theme("dark");
}
