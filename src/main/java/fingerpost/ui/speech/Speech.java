package fingerpost.ui.speech;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the desktop says, in the language of the person. The English sentence is the key, so the code and the screens can be
 * read; other languages stand in {@code fingerpost/ui/TAG/FOLDER.properties}, one file for each folder of the desktop.
 *
 * <p>The language is the display language of the JVM, chosen before the first window is made. What the checks and the edits say is
 * told by {@link Told}; what the servers say is English in every language.
 */
public final class Speech {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Map<Language, Phrases> PHRASES = new ConcurrentHashMap<>();

    private Speech() {}

    /** Says everything in that language from now on, as the controls of JavaFX do; what stands already stays as it is. */
    public static void speak(Language language) {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.of(language.tag()));
    }

    /** The language that is spoken now. */
    public static Language language() {
        return Language.of(Locale.getDefault(Locale.Category.DISPLAY).getLanguage());
    }

    /** That English sentence in the language of the person; itself where nobody has translated it. */
    public static String of(String english) {
        return PHRASES.computeIfAbsent(language(), Phrases::of).of(english);
    }

    /** The same with {@code {0}}, {@code {1}} ... replaced by the values, which are not translated. */
    public static String of(String english, @Nullable Object... values) {
        return PLACE.matcher(of(english)).replaceAll(place -> {
            int index = Integer.parseInt(place.group(1));
            return index < values.length
                    ? Matcher.quoteReplacement(String.valueOf(values[index]))
                    : Matcher.quoteReplacement(place.group());
        });
    }

    /** The first sentence for one, the second for any other number; {@code {0}} is the number. */
    public static String count(long number, String one, String many) {
        return of(number == 1 ? one : many, Numbers.whole(number));
    }

    /** A label in the middle of a sentence: English writes it small unless it is an abbreviation; others write it as it is. */
    public static String within(String label) {
        boolean asItIs =
                language() != Language.ENGLISH || (label.length() > 1 && Character.isUpperCase(label.charAt(1)));
        return asItIs || label.isEmpty() ? label : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** The same for screens that are laid out in files: {@code text="%Open a file…"}. */
    public static ResourceBundle bundle() {
        return new ResourceBundle() {
            @Override
            protected Object handleGetObject(String key) {
                return of(key);
            }

            @Override
            public boolean containsKey(String key) {
                return true;
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.emptyEnumeration();
            }
        };
    }
}
