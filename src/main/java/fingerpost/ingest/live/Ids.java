package fingerpost.ingest.live;

import fingerpost.topology.Id;
import java.util.HashSet;
import java.util.Set;

/** Identities of new elements, each given once. */
final class Ids {
    private final Set<Id> taken = new HashSet<>();

    Id of(String title) {
        Id id = Id.from(title, taken::contains);
        taken.add(id);
        return id;
    }
}
