package fingerpost.ui.arrange;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The boxes that the program placed since a design was opened, and that no person has moved since. */
public final class Fresh {
    private final Set<Subject> placed = new LinkedHashSet<>();

    public void placed(Collection<Subject> boxes) {
        placed.addAll(boxes);
    }

    /** A person saw to them. */
    public void moved(Collection<Subject> boxes) {
        placed.removeAll(boxes);
    }

    /** Another design was opened. */
    public void forget() {
        placed.clear();
    }

    /**
     * Those of these boxes that are new, and those that lie upon another one, of which nobody can mean the place.
     *
     * @param boxes without the frames of zones that have names
     */
    Set<Subject> among(Map<Subject, Box> boxes) {
        Set<Subject> fresh = new LinkedHashSet<>(placed);
        fresh.retainAll(boxes.keySet());
        List<Subject> byLeft = boxes.keySet().stream()
                .sorted(java.util.Comparator.comparingDouble(
                        each -> boxes.getOrDefault(each, NOWHERE).x()))
                .toList();
        for (int i = 0; i < byLeft.size(); i++) {
            Box box = boxes.getOrDefault(byLeft.get(i), NOWHERE);
            for (int k = i + 1; k < byLeft.size(); k++) {
                Box other = boxes.getOrDefault(byLeft.get(k), NOWHERE);
                if (other.x() >= box.right()) {
                    break;
                }
                if (other.intersects(box) && !fresh.contains(byLeft.get(i))) {
                    fresh.add(byLeft.get(k));
                }
            }
        }
        return fresh;
    }

    private static final Box NOWHERE = new Box(0, 0, 0, 0);
}
