package fingerpost.ui.preferences;

import fingerpost.ui.canvas.Grid;
import fingerpost.ui.look.Look;
import fingerpost.ui.look.Theme;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Language;
import java.util.Optional;
import java.util.stream.Stream;

/** What a person prefers, kept in the settings; what changes the look does so at once. */
public final class Preferences {
    static final String THEME = "theme";
    static final String TEXT = "text";
    static final String STILL = "still";
    static final String LANGUAGE = "language";
    /** The grid of the drawing; {@code off} where boxes lie anywhere. */
    public static final String SNAP = "snap";
    /** The step of the grid: {@code 16}; 8 where there is none. */
    public static final String GRID = "grid";
    /** Where Diagnose begins: an address of a resolver; the Internet's root where there is none. */
    public static final String RESOLVER = "resolver";
    /** {@code yes} where the files that were open last are opened at the start. */
    public static final String REOPEN = "reopen";
    /** Percent by which a Linux desktop is enlarged; read before JavaFX starts. */
    public static final String SCALE = "scale";

    static final String WIDE = "16";

    private final Settings settings;
    private final Look look;

    public Preferences(Settings settings, Look look) {
        this.settings = settings;
        this.look = look;
    }

    /** Makes the look what it was when the program ended. */
    public void wear() {
        look.choose(Theme.named(settings.find(THEME).orElse("")));
        settings.find(TEXT)
                .filter(text -> text.matches("\\d{1,3}"))
                .ifPresent(text -> look.textSize(Integer.parseInt(text)));
        look.still(settings.find(STILL).isPresent());
    }

    /** The grid that a person wants. */
    public static Grid grid(Settings settings) {
        boolean wide = settings.find(GRID).equals(Optional.of(WIDE));
        return new Grid(
                wide ? Integer.parseInt(WIDE) : Grid.USUAL.step(),
                !settings.find(SNAP).equals(Optional.of("off")));
    }

    Theme theme() {
        return look.theme();
    }

    /** Wears that theme from now on. */
    public void theme(Theme chosen) {
        look.choose(chosen);
        settings.remember(THEME, chosen.name());
    }

    int textSize() {
        return look.textSize();
    }

    void textSize(int percent) {
        look.textSize(percent);
        settings.remember(TEXT, Integer.toString(look.textSize()));
    }

    boolean isStill() {
        return settings.find(STILL).isPresent();
    }

    void still(boolean wanted) {
        look.still(wanted);
        keep(STILL, wanted ? "yes" : "");
    }

    /** The language chosen; empty for the system's. */
    public Optional<Language> language() {
        return settings.find(LANGUAGE)
                .flatMap(tag -> Stream.of(Language.values())
                        .filter(each -> each.tag().equals(tag))
                        .findFirst());
    }

    void language(Optional<Language> chosen) {
        keep(LANGUAGE, chosen.map(Language::tag).orElse(""));
    }

    /** Whether the program begins with what was open last. */
    public boolean isReopening() {
        return settings.find(REOPEN).isPresent();
    }

    String find(String key) {
        return settings.find(key).orElse("");
    }

    /** Keeps that text; an empty one is forgotten. */
    void keep(String key, String text) {
        if (text.isBlank()) {
            settings.forget(key);
        } else {
            settings.remember(key, text.strip());
        }
    }
}
