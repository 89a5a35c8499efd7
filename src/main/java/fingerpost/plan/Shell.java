package fingerpost.plan;

/** Words of a POSIX shell. */
final class Shell {
    private Shell() {}

    /** The text as one word, in single quotes where it holds anything but letters, digits and {@code ._:/@%+=,-}. */
    static String word(String text) {
        return text.matches("[A-Za-z0-9._:/@%+=,-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
    }

    /** The text behind a {@code #}: on one line, printable. */
    static String comment(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
