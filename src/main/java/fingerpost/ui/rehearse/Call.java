package fingerpost.ui.rehearse;

import java.util.regex.Pattern;

/**
 * A command to paste into a terminal.
 *
 * @param text the whole of it, which may be several lines
 * @param note what it shows; may be empty
 */
record Call(String text, String note) {
    private static final Pattern SAME_IN_ALL = Pattern.compile("@\\S+ -p \\d+|-ik? --connect-to \\S+|-y \\S+ <<'END'");

    /** What tells it apart from the others: without the ports, which all have, and the secret of an update. */
    String shown() {
        return SAME_IN_ALL.matcher(text.lines().findFirst().orElse("")).replaceFirst("\u2026");
    }
}
