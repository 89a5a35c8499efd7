package fingerpost.topology.edit;

import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The same design under other ids, so that two designs that came from different places can be laid side by side. */
public final class Reidentify {
    private Reidentify() {}

    /**
     * The elements under their new ids, in the order they had; references follow.
     *
     * @param ids the new id by the old one; who is not named keeps his
     * @throws IllegalArgumentException where two elements would get the same id
     */
    public static Topology of(Topology topology, Map<Id, Id> ids) {
        Map<Id, Element> named = new LinkedHashMap<>();
        for (Element each : topology.elements()) {
            Id id = ids.getOrDefault(each.id(), each.id());
            Element copy = Rewired.of(each, id, old -> Optional.of(ids.getOrDefault(old, old)));
            if (named.put(id, copy) != null) {
                throw new IllegalArgumentException("Two elements of the design would get the id " + id + ".");
            }
        }
        return new Topology(topology.title(), topology.note(), named);
    }
}
