package fingerpost.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What stands in what on a drawing: names in zones, zones and other boxes in groups. A frame that is not drawn holds nothing. */
public final class Nesting {
    private final Map<Subject, Subject> frames = new HashMap<>();
    private final Set<Subject> filled = new LinkedHashSet<>();

    private Nesting() {}

    public static Nesting of(TopologyGraph graph) {
        Nesting nesting = new Nesting();
        Set<Subject> there = new HashSet<>();
        for (GraphNode node : graph.nodes()) {
            if (node.kind().isFrame()) {
                there.add(node.subject());
            }
        }
        for (GraphNode node : graph.nodes()) {
            node.group().filter(there::contains).ifPresent(frame -> {
                nesting.frames.put(node.subject(), frame);
                nesting.filled.add(frame);
            });
        }
        return nesting;
    }

    /** The frame directly around that. */
    public Optional<Subject> frame(Subject box) {
        return Optional.ofNullable(frames.get(box));
    }

    /** All frames around that, the innermost first. */
    public List<Subject> around(Subject box) {
        List<Subject> around = new ArrayList<>();
        for (Subject frame = frames.get(box); frame != null; frame = frames.get(frame)) {
            around.add(frame);
        }
        return around;
    }

    /** The largest frame around that, or itself where it stands in none. */
    public Subject outermost(Subject box) {
        Subject outer = box;
        for (Subject frame = frames.get(box); frame != null; frame = frames.get(frame)) {
            outer = frame;
        }
        return outer;
    }

    /** The largest of those frames that is around it. */
    public Optional<Subject> outermost(Subject box, Set<Subject> some) {
        @Nullable Subject outer = null;
        for (Subject frame = frames.get(box); frame != null; frame = frames.get(frame)) {
            if (some.contains(frame)) {
                outer = frame;
            }
        }
        return Optional.ofNullable(outer);
    }

    public boolean isIn(Subject box, Set<Subject> some) {
        return outermost(box, some).isPresent();
    }

    public boolean isIn(Subject box, Subject frame) {
        Subject outer = frames.get(box);
        while (outer != null && !outer.equals(frame)) {
            outer = frames.get(outer);
        }
        return outer != null;
    }

    /** Whether that is a frame in which something stands. */
    public boolean isFilled(Subject box) {
        return filled.contains(box);
    }

    /** All frames in which something stands. */
    public Set<Subject> filled() {
        return Set.copyOf(filled);
    }

    /** The same, each before the one around it. */
    public List<Subject> inward() {
        List<Subject> inward = new ArrayList<>(filled);
        inward.sort(Comparator.comparingInt(frame -> -around(frame).size()));
        return inward;
    }
}
