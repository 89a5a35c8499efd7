package fingerpost.export.route53;

import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names and data as Route 53 writes them: like a zone file, but with the octets of escapes in octal (Developer Guide, "DNS domain
 * name format"; "TXT record type").
 */
final class OctalText {
    private static final Pattern DECIMAL = Pattern.compile("\\\\(?:([0-9]{3})|(.))");
    private static final Pattern OCTAL = Pattern.compile("\\\\(?:([0-3][0-7]{2})|([^0-9]))");

    private OctalText() {}

    /** The presentation format of a zone file in octal. */
    static String of(String presentation) {
        return replaced(DECIMAL, presentation, 10, "\\%03o"::formatted);
    }

    /** The presentation format of a zone file again. */
    static String presentation(String octal) {
        return replaced(OCTAL, octal, 8, "\\%03d"::formatted);
    }

    private static String replaced(Pattern escapes, String text, int radix, IntFunction<String> escape) {
        Matcher found = escapes.matcher(text);
        return found.replaceAll(each -> Matcher.quoteReplacement(escape.apply(
                each.group(1) == null ? each.group(2).charAt(0) : Integer.parseInt(each.group(1), radix))));
    }
}
