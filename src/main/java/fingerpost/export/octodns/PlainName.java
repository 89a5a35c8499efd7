package fingerpost.export.octodns;

import fingerpost.dns.DomainName;
import java.util.regex.Pattern;

/** Which names octoDNS can say: it takes them as they are written and knows no escapes. */
final class PlainName {
    private static final int LONGEST = 253;
    private static final Pattern OWNER = Pattern.compile("\\*|[a-z0-9_/-]+");
    private static final Pattern TARGET = Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?");

    private PlainName() {}

    static boolean isOwner(DomainName name) {
        return name.toString().length() <= LONGEST
                && name.labels().stream().allMatch(label -> OWNER.matcher(label).matches());
    }

    /** Whether records may point there: octoDNS asks for two labels at least. */
    static boolean isTarget(DomainName name) {
        return name.labels().size() > 1
                && name.toString().length() <= LONGEST
                && name.labels().stream()
                        .allMatch(label -> TARGET.matcher(label).matches());
    }

    /** As octoDNS's files name it in a zone: empty at the apex. */
    static String in(DomainName apex, DomainName owner) {
        return owner.equals(apex) ? "" : owner.relativeTo(apex);
    }
}
