package fingerpost.behaviour;

import fingerpost.dns.DomainName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The substitution that a DNAME makes (RFC 6672 section 2.2). */
final class Renaming {
    private static final int MAX_NAME = 255;

    private Renaming() {}

    /** {@code name} with its ending {@code owner} replaced by {@code subtree}; empty where that is too long for a name. */
    static Optional<DomainName> of(DomainName name, DomainName owner, DomainName subtree) {
        int kept = name.labels().size() - owner.labels().size();
        if (name.wireLength() - owner.wireLength() + subtree.wireLength() > MAX_NAME) {
            return Optional.empty();
        }
        List<String> labels = new ArrayList<>(name.labels().subList(0, kept));
        labels.addAll(subtree.labels());
        return Optional.of(DomainName.ofLabels(labels));
    }
}
