package fingerpost.ui.canvas;

import fingerpost.picture.Theme;
import fingerpost.topology.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a drawing is to be shown at the moment.
 *
 * @param selected boxes, and the entries whose lines are selected
 * @param path a walk's boxes in their order; none if no walk is shown
 * @param legal the boxes where a wire in hand may end, if there is one
 * @param stream what goes along the lines, if a simulation is shown
 * @param found the boxes that somebody looks for, if anybody does
 * @param beyond what is shown of another design
 */
record Look(
        Theme theme,
        Set<Subject> selected,
        List<Subject> path,
        Optional<Set<Subject>> legal,
        Stream stream,
        Optional<Set<Subject>> found,
        Beyond beyond,
        Grid grid) {
    Look(Theme theme, Set<Subject> selected, List<Subject> path, Optional<Set<Subject>> legal) {
        this(theme, selected, path, legal, Stream.NONE, Optional.empty(), Beyond.NOTHING, Grid.USUAL);
    }

    static Look of(Theme theme) {
        return new Look(theme, Set.of(), List.of(), Optional.empty());
    }

    Look {
        selected = Set.copyOf(selected);
        path = List.copyOf(path);
    }

    boolean isDim(Subject box) {
        if (legal.isPresent()) {
            return !legal.get().contains(box) && !selected.contains(box);
        }
        return path.isEmpty() ? isNotFound(box) : !path.contains(box);
    }

    private boolean isNotFound(Subject box) {
        return found.isPresent() && !found.get().contains(box);
    }

    /** A zone is as bright as its brightest name. */
    boolean isDimFrame(Subject zone) {
        return isDim(zone) && path.stream().noneMatch(name -> name.element().equals(zone.element()));
    }

    /** Whether the walk goes along there, in either direction. */
    boolean isOnPath(Subject one, Subject other) {
        for (int i = 0; i + 1 < path.size(); i++) {
            Subject a = path.get(i);
            Subject b = path.get(i + 1);
            if ((a.equals(one) && b.equals(other)) || (a.equals(other) && b.equals(one))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line between those two is dimmed, where it is not on the walk. */
    boolean isDimLine(Subject from, Subject to) {
        return legal.isPresent() || !path.isEmpty() || isNotFound(from) || isNotFound(to);
    }
}
