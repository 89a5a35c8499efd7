package fingerpost.ui.pictures;

/**
 * What is to print a picture.
 *
 * @param printer its name
 * @param copies at least one
 */
public record PrintWish(String printer, int copies) {
    static final int MOST_COPIES = 99;

    public PrintWish {
        if (copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException(
                    "Between 1 and " + MOST_COPIES + " copies can be printed, not " + copies + ".");
        }
    }
}
