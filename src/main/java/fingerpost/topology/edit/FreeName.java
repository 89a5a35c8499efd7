package fingerpost.topology.edit;

import fingerpost.dns.DomainName;
import java.util.function.Predicate;

/** Names for copies. */
final class FreeName {
    private FreeName() {}

    /** {@code www-copy}, then {@code www-copy-2}; the copy of a wildcard is the wildcard below {@code copy}. */
    static DomainName like(DomainName name, Predicate<DomainName> taken) {
        if (name.isRoot()) {
            return below(name, taken);
        }
        return name.isWildcard()
                ? first(name.parent(), "copy", "*.", taken)
                : first(name.parent(), shown(name) + "-copy", "", taken);
    }

    /** {@code copy} below that name, then {@code copy-2}. */
    static DomainName below(DomainName above, Predicate<DomainName> taken) {
        return first(above, "copy", "", taken);
    }

    private static DomainName first(DomainName above, String label, String before, Predicate<DomainName> taken) {
        DomainName copy = DomainName.of(before + label, above);
        for (int i = 2; taken.test(copy); i++) {
            copy = DomainName.of(before + label + "-" + i, above);
        }
        return copy;
    }

    /** The first label where it needs no escapes, cut so that the copy's label fits its 63 octets. */
    private static String shown(DomainName name) {
        String label = name.labels().getFirst();
        return label.matches("[a-z0-9_-]+") ? label.substring(0, Math.min(label.length(), 50)) : "name";
    }
}
