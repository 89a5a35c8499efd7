package fingerpost.simulate.compiled;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers things in the order in which they are met. */
final class Index<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> things = new ArrayList<>();

    /** The number of that thing, a new one where it was not met before. */
    int of(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        int number = things.size();
        numbers.put(thing, number);
        things.add(thing);
        return number;
    }

    T get(int number) {
        return things.get(number);
    }

    int size() {
        return things.size();
    }

    List<T> all() {
        return List.copyOf(things);
    }
}
