package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import fingerpost.dns.Rdata;
import fingerpost.dns.Soa;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in the form that every server reads: all octets but letters, digits and {@code - _ * /} as {@code \DDD}. Knot takes
 * neither other characters as they are nor {@code \X}.
 */
public final class NameText {
    private static final Pattern ODD = Pattern.compile("\\\\([0-9]{3})|\\\\(.)|([^a-z0-9_*/.\\\\-])");

    private NameText() {}

    public static String of(DomainName name) {
        return strict(name.toString());
    }

    /** The data of a record with the names in it in this form. */
    public static String in(Rdata record) {
        String text = record.text();
        if (record.target().isPresent()) {
            text = replaced(text, record.target().get());
        }
        return record instanceof Soa soa ? replaced(text, soa.mailbox()) : text;
    }

    private static String replaced(String text, DomainName name) {
        String plain = name.toString();
        String strict = strict(plain);
        return strict.equals(plain) ? text : text.replace(plain, strict);
    }

    private static String strict(String name) {
        Matcher odd = ODD.matcher(name);
        return odd.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1) != null
                        ? found.group()
                        : String.format(
                                "\\%03d", (int) (found.group(2) == null ? found.group(3) : found.group(2)).charAt(0))));
    }
}
