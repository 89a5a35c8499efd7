package fingerpost.ui.look;

import java.util.Locale;
import java.util.Map;

/** Whether the system was asked for strong contrast, as {@link javafx.application.Platform.Preferences} tells it. */
final class SystemContrast {
    private SystemContrast() {}

    /** Windows says it outright; GTK by the name of its theme. */
    static boolean isWanted(Map<String, Object> preferences) {
        Object theme = preferences.getOrDefault("GTK.theme_name", "");
        return Boolean.TRUE.equals(preferences.get("Windows.SPI.HighContrast"))
                || theme.toString().toLowerCase(Locale.ROOT).contains("highcontrast");
    }
}
