package fingerpost.document;

/** A position on the drawing: the top left corner of a box, in drawing units (pixels at 100 %). */
public record Point(double x, double y) {}
