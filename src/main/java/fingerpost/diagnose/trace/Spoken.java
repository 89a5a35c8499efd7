package fingerpost.diagnose.trace;

import fingerpost.dns.DomainName;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names as sentences have them: in their own script, without the final dot. */
final class Spoken {
    private Spoken() {}

    static String name(DomainName name) {
        return name.isRoot() ? "the root" : name.unicode();
    }

    static String names(Collection<DomainName> names) {
        return names.stream().map(Spoken::name).collect(Collectors.joining(", "));
    }
}
