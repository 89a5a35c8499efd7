package fingerpost.ui.speech;

import fingerpost.picture.Unit;
import java.util.Locale;

/**
 * Numbers as a person of the spoken language writes them: 1,234.5 in English, 1.234,5 in German. For what is only read: fields
 * and files, which are read back, write a point in every language.
 */
public final class Numbers {
    private Numbers() {}

    /** {@code 12,500}. */
    public static String whole(long number) {
        return String.format(locale(), "%,d", number);
    }

    /** {@code 0.5}, with that many places behind the point. */
    public static String of(double number, int places) {
        return String.format(locale(), "%,." + places + "f", number);
    }

    /** The number with its unit: {@code 33.4 %}. */
    public static String of(Unit unit, double number) {
        return unit.text(number, locale());
    }

    /** How the spoken language writes numbers. */
    public static Locale locale() {
        return Speech.language() == Language.GERMAN ? Locale.GERMAN : Locale.ROOT;
    }
}
