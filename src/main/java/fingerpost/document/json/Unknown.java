package fingerpost.document.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fields that a reader does not know, kept by the place of their object: {@code zones > example > records > www A}. What
 * stands in a list is named by what identifies it (its id, owner and type, backend, path, ...), so that a field finds its
 * object again after others were added, moved or removed; a field whose object is gone goes with it.
 */
public final class Unknown {
    private static final List<List<String>> IDENTITIES = List.of(
            List.of("id"),
            List.of("owner", "type"),
            List.of("backend"),
            List.of("line"),
            List.of("resolver"),
            List.of("path"),
            List.of("exact"),
            List.of("host"),
            List.of("port"),
            List.of("names"),
            List.of("at"));

    private Unknown() {}

    /**
     * The fields of {@code read} that nobody asked for, by place.
     *
     * @param canonical the same document as this program writes it, whose places count
     */
    public static Json.Fields collect(Json read, Asked asked, Json canonical) {
        Map<String, Json> found = new LinkedHashMap<>();
        collect(read, asked, canonical, "", found);
        return new Json.Fields(found, true, At.NOWHERE);
    }

    /** Whether there is any. */
    public static boolean any(Json read, Asked asked) {
        return switch (read) {
            case Json.Fields object ->
                !asked.rest(object).isEmpty()
                        || object.members().values().stream().anyMatch(each -> any(each, asked));
            case Json.Items list -> list.items().stream().anyMatch(each -> any(each, asked));
            case Json.Text _, Json.Numeral _, Json.Truth _, Json.Nothing _ -> false;
        };
    }

    private static void collect(Json read, Asked asked, Json canonical, String place, Map<String, Json> found) {
        if (read instanceof Json.Fields object && canonical instanceof Json.Fields twin) {
            Map<String, Json> rest = asked.rest(object);
            if (!rest.isEmpty()) {
                found.put(place, new Json.Fields(rest, true, At.NOWHERE));
            }
            object.members().forEach((name, value) -> {
                Json other = twin.members().get(name);
                if (other != null && !rest.containsKey(name)) {
                    collect(value, asked, other, below(place, name), found);
                }
            });
        } else if (read instanceof Json.Items list && canonical instanceof Json.Items twins) {
            List<String> names = names(twins);
            for (int i = 0; i < Math.min(list.items().size(), names.size()); i++) {
                collect(list.items().get(i), asked, twins.items().get(i), below(place, names.get(i)), found);
            }
        }
    }

    /** The document with those fields back at their places, behind the others. */
    public static Json restore(Json document, Json.Fields unknown) {
        return unknown.members().isEmpty() ? document : restore(document, unknown, "");
    }

    private static Json restore(Json value, Json.Fields unknown, String place) {
        return switch (value) {
            case Json.Fields object -> {
                Map<String, Json> members = new LinkedHashMap<>();
                object.members().forEach((name, each) -> members.put(name, restore(each, unknown, below(place, name))));
                if (unknown.members().get(place) instanceof Json.Fields more) {
                    more.members().forEach((name, each) -> members.putIfAbsent(name, laidOut(each, place.isEmpty())));
                }
                yield object.with(members);
            }
            case Json.Items list -> {
                List<String> names = names(list);
                List<Json> items = new ArrayList<>();
                for (Json each : list.items()) {
                    items.add(restore(each, unknown, below(place, names.get(items.size()))));
                }
                yield new Json.Items(items, list.flat(), list.at());
            }
            case Json.Text _, Json.Numeral _, Json.Truth _, Json.Nothing _ -> value;
        };
    }

    private static Json laidOut(Json value, boolean atTop) {
        return switch (value) {
            case Json.Items list
            when atTop ->
                new Json.Items(
                        list.items().stream().map(each -> laidOut(each, false)).toList(), false, list.at());
            case Json.Items list -> new Json.Items(list.items(), true, list.at());
            case Json.Fields object -> new Json.Fields(object.members(), true, object.at());
            case Json.Text _, Json.Numeral _, Json.Truth _, Json.Nothing _ -> value;
        };
    }

    private static List<String> names(Json.Items list) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (Json each : list.items()) {
            String name = identity(each);
            int count = seen.merge(name, 1, Integer::sum);
            names.add(count == 1 ? name : name + " #" + count);
        }
        return names;
    }

    private static String identity(Json item) {
        if (item instanceof Json.Fields object) {
            for (List<String> fields : IDENTITIES) {
                if (object.members().keySet().containsAll(fields)) {
                    StringBuilder name = new StringBuilder();
                    for (String field : fields) {
                        Json value = object.members().get(field);
                        name.append(name.isEmpty() ? "" : " ")
                                .append(value instanceof Json.Text text ? text.value() : line(value));
                    }
                    return name.toString();
                }
            }
        }
        return "";
    }

    private static String line(@org.jspecify.annotations.Nullable Json value) {
        return value == null ? "" : JsonPrinting.line(value);
    }

    private static String below(String place, String name) {
        return place.isEmpty() ? name : place + " > " + name;
    }
}
