package fingerpost.check;

import java.util.Locale;

/** How bad a finding is, by its effect on those who use the site (the scale of Zonemaster). */
public enum Severity {
    /** The site fails for someone. */
    ERROR,
    /** It will fail for someone sooner or later, or already does in rare cases. */
    WARNING,
    /** It works, but not as its designer would want. */
    NOTICE,
    /** Worth knowing. */
    INFO;

    /** The word of the command line's JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
