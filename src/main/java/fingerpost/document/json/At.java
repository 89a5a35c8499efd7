package fingerpost.document.json;

/**
 * Where a value begins in its text.
 *
 * @param line from 1; 0 for a value that was never read
 * @param column from 1, in characters
 */
public record At(int line, int column) {
    public static final At NOWHERE = new At(0, 0);

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
