package fingerpost.ui.find;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** How text is looked for: case does not count; {@code *} stands for anything and {@code ?} for one character. */
final class Glob {
    private Glob() {}

    /** Text that holds it; text that is it as a whole where it has a {@code *} or {@code ?}, or {@code whole} says so. */
    static Predicate<String> of(String written, boolean whole) {
        String wanted = written.toLowerCase(Locale.ROOT);
        if (isPattern(written)) {
            StringBuilder regex = new StringBuilder();
            wanted.codePoints()
                    .forEach(
                            c -> regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(Character.toString(c))));
            return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
        }
        return whole ? wanted::equals : text -> text.contains(wanted);
    }

    static boolean isPattern(String written) {
        return written.indexOf('*') >= 0 || written.indexOf('?') >= 0;
    }
}
