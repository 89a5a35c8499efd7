package fingerpost.picture;

/**
 * How the words are said that a drawing writes of its own, given in English: kinds of boxes, counts, policies, what is left
 * out. Names and values of the design among them stay as they are.
 */
public interface Wording {
    Wording ENGLISH = new Wording() {
        @Override
        public String box(String english) {
            return english;
        }

        @Override
        public String line(String english) {
            return english;
        }
    };

    /** What stands in a box or in the head of a frame: {@code service registry}, {@code 12 names}, {@code A weighted  300}. */
    String box(String english);

    /** The label of a line: {@code A 300 · weight 3}. */
    String line(String english);
}
