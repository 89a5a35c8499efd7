package fingerpost.ui.speech;

import java.util.Locale;
import java.util.stream.Stream;

/** The languages that the desktop speaks. */
public enum Language {
    ENGLISH("en", "English"),
    GERMAN("de", "Deutsch"),
    /** English with accents and two fifths longer, for tests: what is cut off by it would be cut off in some language. */
    STRETCHED("qps", "[Šţŕéţčĥéð]");

    private final String tag;
    private final String ownName;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
    }

    /** As in {@link Locale#getLanguage}. */
    public String tag() {
        return tag;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** The language of that tag; English where the desktop does not speak it. */
    public static Language of(String tag) {
        return Stream.of(values())
                .filter(each -> each.tag.equals(tag))
                .findFirst()
                .orElse(ENGLISH);
    }
}
