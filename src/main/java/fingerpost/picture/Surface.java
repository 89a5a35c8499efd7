package fingerpost.picture;

/** What can be painted upon: pixels, an SVG file, a page of a PDF. Colours are {@code 0xAARRGGBB}. */
interface Surface {
    void fill(Path path, int colour);

    void stroke(Path path, Stroke stroke, int colour);

    /** One line of text from its left end on its baseline. */
    void text(String text, Face face, double size, double x, double baseline, int colour);
}
