package fingerpost.export.bind;

import java.util.regex.Pattern;

/**
 * A word of {@code named.conf}.
 *
 * @param text without quotation marks; in quotation marks any printable ASCII but these and backslashes other than the
 *     {@code \DDD} of names
 * @param quoted whether it stands in quotation marks
 */
public record Word(String text, boolean quoted) {
    private static final Pattern BARE = Pattern.compile("!?[A-Za-z0-9_./:*-]+|!");
    private static final Pattern COMMENT = Pattern.compile(".*(//|/\\*).*");
    private static final Pattern QUOTED = Pattern.compile("(?:[ !#-\\[\\]-~]|\\\\[0-9]{3})*");

    public Word {
        boolean fits = quoted
                ? QUOTED.matcher(text).matches()
                : BARE.matcher(text).matches() && !COMMENT.matcher(text).matches();
        if (!fits) {
            throw new IllegalArgumentException("named.conf has no way to write this as a word"
                    + (quoted ? " in quotation marks." : " without quotation marks."));
        }
    }

    public static Word bare(Object text) {
        return new Word(text.toString(), false);
    }

    public static Word quoted(String text) {
        return new Word(text, true);
    }
}
