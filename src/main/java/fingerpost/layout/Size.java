package fingerpost.layout;

/** The room that a box needs, in drawing units. */
public record Size(double width, double height) {
    public Box at(double x, double y) {
        return new Box(x, y, width, height);
    }
}
