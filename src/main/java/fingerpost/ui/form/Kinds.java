package fingerpost.ui.form;

import java.util.List;

/** Which kind a value is of. */
final class Kinds {
    private Kinds() {}

    static <V> int indexOf(List<Entry.Kind<V>> kinds, V value) {
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).is().apply(value)) {
                return i;
            }
        }
        throw new IllegalStateException("No kind of the form fits " + value + ".");
    }
}
