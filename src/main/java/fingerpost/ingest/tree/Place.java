package fingerpost.ingest.tree;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column in characters, from 1
 */
public record Place(int line, int column) {
    static final Place BEGIN = new Place(1, 1);

    /** {@code 12:7}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
