package fingerpost.check;

import fingerpost.dns.DomainName;
import fingerpost.dns.Txt;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sender policy as TXT says it (RFC 7208 section 4.5).
 *
 * @param terms behind the version, in order
 */
public record Spf(List<String> terms) {
    private static final String VERSION = "v=spf1";
    private static final Set<String> LOOK_UP = Set.of("include", "a", "mx", "ptr", "exists", "redirect");
    private static final Pattern MECHANISM =
            Pattern.compile("(?i)[-+?~]?(?<name>all|include|a|mx|ptr|ip4|ip6|exists)(?<rest>[:/].+)?");
    private static final Pattern MODIFIER = Pattern.compile("(?i)(?<name>[a-z][a-z0-9_.-]*)=(?<value>.*)");

    /** The policies among the TXT records of a name. */
    public static List<Spf> at(List<Txt> records) {
        return records.stream()
                .map(Txt::joined)
                .filter(text -> text.regionMatches(true, 0, VERSION, 0, VERSION.length())
                        && (text.length() == VERSION.length() || text.charAt(VERSION.length()) == ' '))
                .map(text -> new Spf(Stream.of(text.split(" +", -1))
                        .skip(1)
                        .filter(each -> !each.isEmpty())
                        .toList()))
                .toList();
    }

    /** The name of a term, lower case: {@code include}, {@code all}, {@code redirect}; empty where it cannot be read. */
    public static Optional<String> name(String term) {
        Matcher mechanism = MECHANISM.matcher(term);
        if (mechanism.matches()) {
            return Optional.of(mechanism.group("name").toLowerCase(Locale.ROOT));
        }
        Matcher modifier = MODIFIER.matcher(term);
        return modifier.matches() ? Optional.of(modifier.group("name").toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** What stands behind the colon or equals sign of a term, without a prefix length. */
    static String argument(String term) {
        Matcher modifier = MODIFIER.matcher(term);
        if (modifier.matches()) {
            return modifier.group("value");
        }
        int colon = term.indexOf(':');
        return colon < 0 ? "" : term.substring(colon + 1);
    }

    /** The terms that cost the receiver a look-up (RFC 7208 section 4.6.4). */
    public Stream<String> lookups() {
        return terms.stream()
                .filter(term -> name(term).filter(LOOK_UP::contains).isPresent());
    }

    /** The domains whose policies are part of this one; those with macros are left out. */
    public Stream<DomainName> includes() {
        return terms.stream().flatMap(term -> further(term).stream());
    }

    /** The domain of an {@code include} or {@code redirect}; empty for other terms and where it depends on the mail. */
    static Optional<DomainName> further(String term) {
        String name = name(term).orElse("");
        String argument = argument(term);
        if (!(name.equals("include") || name.equals("redirect")) || argument.isEmpty() || argument.contains("%")) {
            return Optional.empty();
        }
        try {
            return Optional.of(DomainName.of(argument));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
