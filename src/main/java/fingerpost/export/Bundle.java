package fingerpost.export;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The result of an export.
 *
 * @param files text by relative path with forward slashes
 * @param losses one per subject that matters to the target, exact ones included
 */
public record Bundle(SortedMap<String, String> files, List<Loss> losses) {
    public Bundle {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        losses = List.copyOf(losses);
    }

    public static Bundle of(Map<String, String> files, List<Loss> losses) {
        return new Bundle(new TreeMap<>(files), losses);
    }
}
