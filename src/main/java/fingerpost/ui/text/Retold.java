package fingerpost.ui.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The lines that were written for the person and no longer say what the design does. */
final class Retold {
    private Retold() {}

    /**
     * What is to stand in the place of which line, by its number from 1; nothing where that is not clear.
     *
     * @param told all lines that were written so far
     * @param rows of the design now
     */
    static Map<Integer, String> lines(List<String> typed, Set<String> told, List<TextRow> rows) {
        List<String> wanted = rows.stream()
                .filter(row -> row.kind() == TextRow.Kind.TOLD)
                .map(TextRow::text)
                .collect(Collectors.toCollection(ArrayList::new));
        List<Integer> stale = new ArrayList<>();
        for (int i = 0; i < typed.size() && !wanted.isEmpty(); i++) {
            String line = typed.get(i).strip();
            if (!wanted.remove(line) && told.contains(line)) {
                stale.add(i + 1);
            }
        }
        Map<Integer, String> instead = new LinkedHashMap<>();
        if (stale.size() == wanted.size()) {
            stale.forEach(number -> instead.put(number, wanted.get(instead.size())));
        }
        return instead;
    }
}
