package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Frame;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;

/**
 * The group that boxes and zones get by being dragged: that in whose frame the pointer is, none above the bare paper. Nothing changes as
 * long as it is in the frame from which it took them, and a group that is in the hand as a whole stays what it is.
 */
final class Regrouping {
    private final Map<Subject, Optional<Subject>> groupOf = new LinkedHashMap<>();
    private final Optional<Subject> home;
    private final List<Frame> frames = new ArrayList<>();
    /** The group that was grasped itself. */
    private final Optional<GraphNode> inHand;

    /**
     * Another group for some boxes.
     *
     * @param into empty where they leave theirs
     * @param frame the one that they join, or else leave
     */
    record Change(Set<Subject> boxes, Optional<Subject> into, Frame frame) {
        private Hints.Regroup hint(Box at) {
            String words = into.isPresent()
                    ? Speech.of("Into the group {0}", frame.title())
                    : Speech.of("Out of the group {0}", frame.title());
            return new Hints.Regroup(frame.subject(), into.isPresent() ? Hints.Way.IN : Hints.Way.OUT, at, words);
        }
    }

    /** @param moving what is in the hand: what stands in frames, not the frames around it */
    Regrouping(CanvasModel model, Subject grasped, Set<Subject> moving) {
        model.settled().frames().stream()
                .filter(frame -> frame.kind().isGroup())
                .forEach(frames::addFirst);
        if (frames.isEmpty()) {
            home = Optional.empty();
            inHand = Optional.empty();
            return;
        }
        Nesting nesting = Nesting.of(model.graph());
        Set<Subject> staying = new HashSet<>();
        for (GraphNode node : model.graph().nodes()) {
            if (!nesting.isFilled(node.subject()) && !moving.contains(node.subject())) {
                Optional<Subject> frame = nesting.frame(node.subject());
                while (frame.isPresent() && staying.add(frame.get())) {
                    frame = nesting.frame(frame.get());
                }
            }
        }
        Map<Subject, Set<Subject>> inside = new HashMap<>();
        frames.forEach(frame -> inside.put(frame.subject(), new HashSet<>()));
        for (GraphNode node : model.graph().nodes()) {
            if (node.kind() != NodeKind.NAME) {
                nesting.frame(node.subject())
                        .ifPresent(group -> inside.computeIfAbsent(group, _ -> new HashSet<>())
                                .add(node.subject()));
            }
        }
        inside.entrySet()
                .removeIf(each ->
                        staying.contains(each.getKey()) || each.getValue().equals(Set.of(grasped)));
        Set<Subject> whole = inside.keySet();
        for (GraphNode node : model.graph().nodes()) {
            Optional<Subject> group = nesting.frame(node.subject());
            if (node.kind() != NodeKind.NAME
                    && !node.kind().isGroup()
                    && (nesting.isFilled(node.subject())
                            ? !staying.contains(node.subject())
                            : moving.contains(node.subject()))
                    && group.filter(whole::contains).isEmpty()) {
                groupOf.put(node.subject(), group);
            }
        }
        if (!groupOf.containsKey(grasped)) {
            groupOf.clear();
        }
        home = groupOf.getOrDefault(grasped, Optional.empty());
        inHand = model.graph().nodes().stream()
                .filter(node -> node.subject().equals(grasped) && node.kind().isGroup())
                .findFirst();
        frames.removeIf(frame -> whole.contains(frame.subject()));
    }

    /**
     * What is shown while they are above that point of the drawing.
     *
     * @param at where the box in the hand is
     */
    Optional<Hints.Regroup> hint(Point2D point, Box at) {
        return inHand.isEmpty()
                ? at(point).map(change -> change.hint(at))
                : over(point)
                        .map(frame -> new Hints.Regroup(
                                frame.subject(),
                                Hints.Way.REFUSED,
                                at,
                                Speech.of("A group cannot be in a group; its boxes can")));
    }

    private Optional<Frame> over(Point2D point) {
        return frames.stream()
                .filter(frame -> frame.box().contains(point.getX(), point.getY()))
                .findFirst();
    }

    /** What would change by letting go there, a point of the drawing; empty for nothing. */
    Optional<Change> at(Point2D point) {
        if (groupOf.isEmpty()) {
            return Optional.empty();
        }
        Optional<Frame> over = over(point);
        Optional<Subject> into = over.map(Frame::subject);
        if (into.equals(home)) {
            return Optional.empty();
        }
        Set<Subject> boxes = new LinkedHashSet<>();
        groupOf.forEach((box, group) -> {
            if (!group.equals(into)) {
                boxes.add(box);
            }
        });
        return over.or(() -> frames.stream()
                        .filter(frame -> Optional.of(frame.subject()).equals(home))
                        .findFirst())
                .map(frame -> new Change(boxes, into, frame));
    }
}
