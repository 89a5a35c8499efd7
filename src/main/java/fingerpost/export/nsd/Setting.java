package fingerpost.export.nsd;

import java.util.regex.Pattern;

/**
 * {@code round-robin: yes}, or with a text in quotation marks.
 *
 * @param value any printable ASCII without quotation marks, which NSD has no escape for
 */
public record Setting(String name, String value) {
    private static final Pattern WORD = Pattern.compile("[a-z0-9-]+");
    private static final Pattern TEXT = Pattern.compile("[ !#-~]*");

    public Setting {
        requireWord(name);
        if (!TEXT.matcher(value).matches()) {
            throw new IllegalArgumentException("nsd.conf has no way to write this value of " + name + ".");
        }
    }

    static void requireWord(String name) {
        if (!WORD.matcher(name).matches()) {
            throw new IllegalArgumentException("nsd.conf has no setting or section of such a name.");
        }
    }

    /** Whether it can stand without quotation marks. */
    boolean isBare() {
        return WORD.matcher(value).matches();
    }
}
