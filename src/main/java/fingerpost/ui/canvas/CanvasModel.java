package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Badge;
import fingerpost.picture.Card;
import fingerpost.picture.Detail;
import fingerpost.picture.Drawing;
import fingerpost.picture.Frame;
import fingerpost.picture.Theme;
import fingerpost.topology.FoldedGraph;
import fingerpost.topology.GraphNode;
import fingerpost.topology.Nesting;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the canvas shows at the moment, apart from any screen. Whoever shows it is told of each change. */
final class CanvasModel {
    private final ReadOnlyObjectWrapper<Set<Subject>> selection = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>(new Viewport(0, 0, 1, 0, 0));
    private final Joining joining = new Joining();
    private final Runnable changed;
    private FoldedGraph graph = new FoldedGraph(new TopologyGraph(List.of(), List.of()), Map.of());
    private Drawing settled = Drawing.EMPTY;
    private Drawing drawing = Drawing.EMPTY;
    private Optional<Folded> folded = Optional.empty();
    private Map<Subject, Badge> worst = Map.of();
    private Map<Subject, Badge> badges = Map.of();
    private Map<Subject, Box> boxes = Map.of();
    private Map<Subject, Tag> told = Map.of();
    private Map<Subject, Tag> tags = Map.of();
    private List<Subject> walked = List.of();
    private List<Subject> path = List.of();
    private Stream whole = Stream.NONE;
    private Stream stream = Stream.NONE;
    private Optional<Set<Subject>> sought = Optional.empty();
    private Optional<Set<Subject>> found = Optional.empty();
    private Set<Subject> pinned = Set.of();
    private Supplier<Grid> grid = () -> Grid.USUAL;
    private Hints hints = Hints.NONE;
    private Beyond beyond = Beyond.NOTHING;
    private Map<Subject, List<Shield>> shields = Map.of();
    private Theme theme = Theme.LIGHT;

    CanvasModel(Runnable changed) {
        this.changed = changed;
    }

    /** Replaces graph and drawing; what is gone is selected no longer. */
    void show(TopologyGraph newGraph, Drawing newDrawing) {
        show(new FoldedGraph(newGraph, Map.of()), newDrawing);
    }

    /** The same where some zones hide their names: what is known of a name is shown at its zone then. */
    void show(FoldedGraph newGraph, Drawing newDrawing) {
        FoldedGraph before = graph;
        Set<Subject> drawnBefore = boxes.keySet();
        graph = newGraph;
        badges = merged(worst);
        tags = Folding.tags(graph, told);
        path = Folding.path(graph, walked);
        found = Folding.boxes(graph, sought);
        stream = Folding.stream(graph, whole);
        settled = badges.isEmpty() ? newDrawing : newDrawing.withBadges(badges);
        boxes = new HashMap<>();
        settled.frames().forEach(frame -> boxes.put(frame.subject(), frame.box()));
        settled.cards().forEach(card -> boxes.put(card.subject(), card.box()));
        drawn(settled);
        Set<Subject> left = new LinkedHashSet<>(selection.get());
        left.removeIf(
                subject -> drawnBefore.contains(before.shown(subject)) && !boxes.containsKey(graph.shown(subject)));
        if (!left.equals(selection.get())) {
            select(left);
        }
    }

    /** Shows a passing state of the same graph, such as in the middle of a drag. */
    void drawn(Drawing passing) {
        drawing = passing;
        folded = Optional.empty();
        changed.run();
    }

    /** Forgets the passing state. */
    void settle() {
        drawn(settled);
    }

    void badges(Map<Subject, Badge> found) {
        worst = Map.copyOf(found);
        Map<Subject, Badge> merged = merged(worst);
        if (!merged.equals(badges)) {
            badges = merged;
            settled = settled.withBadges(badges);
            drawn(settled);
        }
    }

    private Map<Subject, Badge> merged(Map<Subject, Badge> badges) {
        return Folding.badges(graph, badges);
    }

    /** Words at the lower edges of boxes; the first of them where there are too many to be drawn. */
    void tags(Map<Subject, Tag> shown) {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
        tags = Folding.tags(graph, told);
        changed.run();
    }

    Map<Subject, Tag> tags() {
        return stream.isShown() ? stream.tags() : tags;
    }

    Map<Subject, List<Shield>> shields() {
        return shields;
    }

    void shields(Map<Subject, List<Shield>> shown) {
        shields = Map.copyOf(shown);
        changed.run();
    }

    /** What is shown, without what is folded away. */
    TopologyGraph graph() {
        return graph.graph();
    }

    FoldedGraph folds() {
        return graph;
    }

    boolean isFolded(Subject zone) {
        return graph.inside().containsValue(zone);
    }

    /** Whether that is folded away in a zone. */
    boolean hides(Subject subject) {
        return graph.hides(subject);
    }

    Drawing drawing() {
        return drawing;
    }

    /** The drawing with its lines as they look best at this zoom. */
    Drawing seen() {
        boolean whole = viewport().zoom() >= Joining.FAR || stream.isShown();
        return whole ? drawing : joining.of(graph.graph(), drawing, !isSettled());
    }

    Drawing settled() {
        return settled;
    }

    /** Whether nothing is being dragged. */
    @SuppressWarnings("ReferenceEquality")
    boolean isSettled() {
        return drawing == settled;
    }

    /** The same from far away; found only when it is asked for. */
    Folded folded() {
        Folded found = folded.orElseGet(() -> Folded.of(graph.graph(), seen()));
        folded = Optional.of(found);
        return found;
    }

    /** Where a box or frame stands while nothing is dragged; the folded zone for a name that it hides. */
    Optional<Box> box(Subject subject) {
        return Optional.ofNullable(boxes.get(graph.shown(subject)));
    }

    /** Where the title of a box or frame stands while nothing is dragged. */
    Optional<Box> title(Subject subject) {
        Subject node = graph.shown(subject);
        return settled.cards().stream()
                .filter(card -> card.subject().equals(node))
                .map(card -> card.glyph().title(card.box(), Detail.at(viewport().zoom())))
                .findFirst()
                .or(() -> settled.frames().stream()
                        .filter(frame -> frame.subject().equals(node))
                        .map(Frame::header)
                        .findFirst());
    }

    ReadOnlyObjectProperty<Set<Subject>> selection() {
        return selection.getReadOnlyProperty();
    }

    void select(Set<Subject> subjects) {
        selection.set(Collections.unmodifiableSet(new LinkedHashSet<>(subjects)));
        if (!subjects.isEmpty()) {
            beyond = beyond.choosing(Optional.empty());
        }
        changed.run();
    }

    void toggle(Subject subject) {
        Set<Subject> next = new LinkedHashSet<>(selection.get());
        if (!next.remove(subject)) {
            next.add(subject);
        }
        select(next);
    }

    /** The box last selected, where keys go on from. */
    Optional<Subject> focus() {
        Subject last = null;
        for (Subject each : selection.get()) {
            last = graph.shown(each);
        }
        return Optional.ofNullable(last).filter(boxes::containsKey);
    }

    /** What moves when these are dragged: what stands in frames instead of the frames. */
    Set<Subject> movable(Set<Subject> subjects) {
        Set<Subject> nodes = new LinkedHashSet<>();
        subjects.forEach(subject -> nodes.add(graph.shown(subject)));
        Nesting nesting = Nesting.of(graph.graph());
        Set<Subject> moving = new LinkedHashSet<>();
        for (GraphNode node : graph.graph().nodes()) {
            if (nesting.isIn(node.subject(), nodes) && !nesting.isFilled(node.subject())) {
                moving.add(node.subject());
            }
        }
        nodes.stream()
                .filter(boxes::containsKey)
                .filter(node -> !nesting.isFilled(node))
                .forEach(moving::add);
        return moving;
    }

    /** The boxes and frames that lie in that area: wholly, or at least in part. */
    List<Subject> within(Box area, boolean wholly) {
        List<Subject> found = new ArrayList<>();
        for (Card card : drawing.cards()) {
            if (wholly ? area.contains(card.box()) : area.intersects(card.box())) {
                found.add(card.subject());
            }
        }
        for (Frame frame : drawing.frames()) {
            if (area.contains(frame.box())) {
                found.add(frame.subject());
            }
        }
        return found;
    }

    Viewport viewport() {
        return viewport.get();
    }

    ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    void look(Viewport next) {
        if (!next.equals(viewport.get())) {
            viewport.set(next);
            changed.run();
        }
    }

    List<Subject> path() {
        return path;
    }

    void path(List<Subject> steps) {
        walked = List.copyOf(steps);
        path = Folding.path(graph, walked);
        changed.run();
    }

    /** The boxes that no tidying moves. */
    Set<Subject> pinned() {
        return pinned;
    }

    void pinned(Set<Subject> boxes) {
        pinned = Set.copyOf(boxes);
        changed.run();
    }

    /** Where things come to stand that line up with nothing. */
    Grid grid() {
        return grid.get();
    }

    void grid(Supplier<Grid> asked) {
        grid = asked;
    }

    Stream stream() {
        return stream;
    }

    void stream(Stream next) {
        whole = next;
        stream = Folding.stream(graph, whole);
        changed.run();
    }

    /** The dots on the lines have come that far. */
    void phase(double phase) {
        whole = new Stream(whole.parts(), whole.before(), whole.tags(), phase);
        stream = new Stream(stream.parts(), stream.before(), stream.tags(), phase);
        changed.run();
    }

    void found(Optional<Set<Subject>> boxes) {
        sought = boxes.map(Set::copyOf);
        found = Folding.boxes(graph, sought);
        changed.run();
    }

    Hints hints() {
        return hints;
    }

    void hints(Hints next) {
        if (!next.equals(hints)) {
            hints = next;
            changed.run();
        }
    }

    /** Around all that is seen, ghosts included. */
    Box bounds() {
        Box bounds = drawing.bounds();
        return beyond.ghosts().cards().isEmpty()
                ? bounds
                : bounds.with(beyond.ghosts().bounds());
    }

    Beyond beyond() {
        return beyond;
    }

    void beyond(Beyond next) {
        beyond = next;
        changed.run();
    }

    /** Chooses what only another design has, in the place of all that is selected. */
    void choose(Subject ghost) {
        select(Set.of());
        beyond(beyond.choosing(Optional.of(ghost)));
    }

    Theme theme() {
        return theme;
    }

    void theme(Theme next) {
        theme = next;
        changed.run();
    }

    Look look() {
        Set<Subject> chosen = new LinkedHashSet<>();
        for (Subject subject : selection.get()) {
            chosen.add(subject);
            if (subject.type().isEmpty() || graph.hides(subject)) {
                chosen.add(graph.shown(subject));
            }
        }
        hints.wire().ifPresent(wire -> chosen.add(wire.from()));
        return new Look(theme, chosen, path, hints.wire().map(Hints.Loose::legal), stream, found, beyond, grid());
    }
}
