package fingerpost.ingest.route53;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names and data as Route 53 writes them, with the octets of escapes in octal (Developer Guide, "DNS domain name format"). */
final class OctalText {
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-3][0-7]{2})");

    private OctalText() {}

    /** The presentation format of a zone file. */
    static String presentation(String octal) {
        Matcher found = ESCAPE.matcher(octal);
        return found.replaceAll(
                each -> Matcher.quoteReplacement("\\%03d".formatted(Integer.parseInt(each.group(1), 8))));
    }
}
