package fingerpost.document.json;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which fields of a document its reader knows. */
public final class Asked {
    private final IdentityHashMap<Json, Set<String>> names = new IdentityHashMap<>();

    void note(Json object, String name) {
        names.computeIfAbsent(object, any -> new HashSet<>()).add(name);
    }

    /** The fields of an object that nobody asked for. */
    Map<String, Json> rest(Json.Fields object) {
        Set<String> known = names.getOrDefault(object, Set.of());
        Map<String, Json> rest = new LinkedHashMap<>(object.members());
        rest.keySet().removeAll(known);
        return rest;
    }
}
