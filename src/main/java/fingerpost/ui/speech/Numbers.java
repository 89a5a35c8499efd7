package fingerpost.ui.speech;

import fingerpost.picture.Unit;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Numbers as a person of the spoken language writes them: 1,234.5 in English, 1.234,5 in German. For what is only read: fields
 * and files, which are read back, write a point in every language.
 */
public final class Numbers {
    private static final Pattern ENGLISH =
            Pattern.compile("[-+]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?( [%\\p{Alpha}/]+)?");

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

    /** What is written as a number in English, as the spoken language writes it, also with a unit: {@code 1,234.5 s} is 1.234,5 s in German. */
    static String written(String english) {
        boolean swap = locale() == Locale.GERMAN && ENGLISH.matcher(english).matches();
        return swap ? english.replace(',', '\0').replace('.', ',').replace('\0', '.') : english;
    }

    /** How the spoken language writes numbers. */
    public static Locale locale() {
        return Speech.language() == Language.GERMAN ? Locale.GERMAN : Locale.ROOT;
    }
}
