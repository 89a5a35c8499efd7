package fingerpost.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What an export would do to one file of a folder.
 *
 * @param path relative, with forward slashes
 * @param difference unified; empty where nothing changes
 */
public record FileChange(String path, Kind kind, String difference) {
    /** What becomes of the file. */
    public enum Kind {
        NEW("new"),
        CHANGED("changed"),
        SAME("unchanged"),
        /** Stands in the folder and is no part of the export: it is left as it is. */
        OTHER("not part of the export");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** One change for each file, in the order of their paths. */
    public static List<FileChange> between(Map<String, String> previous, Map<String, String> exported) {
        TreeSet<String> paths = new TreeSet<>(previous.keySet());
        paths.addAll(exported.keySet());
        List<FileChange> changes = new ArrayList<>();
        for (String path : paths) {
            String before = previous.getOrDefault(path, "");
            if (exported.containsKey(path)) {
                String after = exported.getOrDefault(path, "");
                Kind kind = !previous.containsKey(path) ? Kind.NEW : before.equals(after) ? Kind.SAME : Kind.CHANGED;
                changes.add(new FileChange(path, kind, TextDiff.unified(path, before, after)));
            } else {
                changes.add(new FileChange(path, Kind.OTHER, ""));
            }
        }
        return List.copyOf(changes);
    }
}
