package fingerpost.ui.look;

/**
 * What every window wears now.
 *
 * @param theme one of the three that can be seen, never the system's
 * @param percent the size of its text
 */
record Outfit(Theme theme, int percent) {
    boolean isDark() {
        return theme != Theme.LIGHT;
    }

    fingerpost.picture.Theme drawn() {
        return switch (theme) {
            case LIGHT -> fingerpost.picture.Theme.LIGHT;
            case DARK -> fingerpost.picture.Theme.DARK;
            case HIGH_CONTRAST -> fingerpost.picture.Theme.HIGH_CONTRAST;
            case SYSTEM -> throw new IllegalStateException("Nobody has asked the system.");
        };
    }
}
