package fingerpost.ingest.nginx;

import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The elements of the design in the making, each with an id of its own. */
final class Elements {
    private final Set<Id> taken = new HashSet<>();
    private final Map<Id, Element> byId = new LinkedHashMap<>();

    /** The text itself where it can be an id, else one made of it. */
    Id id(String title) {
        Id id = title.matches("[a-z0-9][a-z0-9_-]{0,63}") && !taken.contains(Id.of(title))
                ? Id.of(title)
                : Id.from(title, taken::contains);
        taken.add(id);
        return id;
    }

    void add(Element element) {
        byId.put(element.id(), element);
    }

    /** The element of that id that was added before. */
    <E extends Element> E get(Id id, Class<E> kind) {
        return Objects.requireNonNull(kind.cast(byId.get(id)));
    }

    Topology topology() {
        return new Topology("", "", byId);
    }
}
