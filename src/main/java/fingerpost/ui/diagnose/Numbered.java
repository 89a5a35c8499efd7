package fingerpost.ui.diagnose;

import fingerpost.diagnose.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * A step with its place in the order of replies.
 *
 * @param number from 1
 */
record Numbered(int number, Step step) {
    static List<Numbered> all(List<Step> steps) {
        List<Numbered> all = new ArrayList<>();
        for (Step step : steps) {
            all.add(new Numbered(all.size() + 1, step));
        }
        return all;
    }
}
