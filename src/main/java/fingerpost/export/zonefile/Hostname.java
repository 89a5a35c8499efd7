package fingerpost.export.zonefile;

import fingerpost.dns.DomainName;
import java.util.regex.Pattern;

/** Names of hosts: letters, digits and inner hyphens (RFC 952, RFC 1123 section 2.1). */
final class Hostname {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?");

    private Hostname() {}

    static boolean isOne(DomainName name) {
        return name.labels().stream().allMatch(label -> LABEL.matcher(label).matches());
    }

    /** As the owner of an address record: the first label may be a star. */
    static boolean isOwner(DomainName name) {
        return isOne(name.isWildcard() ? name.parent() : name);
    }
}
