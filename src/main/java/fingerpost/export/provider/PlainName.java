package fingerpost.export.provider;

import fingerpost.dns.DomainName;
import java.util.regex.Pattern;

/** Which names octoDNS and DNSControl can say: they take them as they are written and know no escapes. */
public final class PlainName {
    private static final int LONGEST = 253;
    private static final Pattern OWNER = Pattern.compile("\\*|[a-z0-9_/-]+");
    private static final Pattern TARGET = Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?");

    private PlainName() {}

    /** Whether records may stand there. */
    public static boolean isOwner(DomainName name) {
        return name.toString().length() <= LONGEST
                && name.labels().stream().allMatch(label -> OWNER.matcher(label).matches());
    }

    /** Whether records may point there: a host name of two labels at least. */
    public static boolean isTarget(DomainName name) {
        return name.labels().size() > 1
                && name.toString().length() <= LONGEST
                && name.labels().stream()
                        .allMatch(label -> TARGET.matcher(label).matches());
    }
}
