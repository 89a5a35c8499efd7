package fingerpost.ui.canvas;

import fingerpost.check.Severity;
import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.picture.Theme;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.Subject;
import fingerpost.topology.TopologyGraph;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;

/**
 * The drawing of a topology: shows it, and tells its owner what a person does with it. It carries tens of thousands of
 * boxes, because it is one image painted anew for each frame.
 */
public final class GraphCanvas extends Region {
    private static final long SPRITE_NANOS_PER_FRAME = 5_000_000;
    private static final double READABLE = 0.6;
    /** How far a request goes in a second, drawing units. */
    private static final double FLOW = 120;

    private final CanvasEvents events;
    private final CanvasModel model;
    private final Arranging arranging;
    private final Inputs inputs;
    private final Camera camera;
    private final Settling settling;
    private final SpriteCache sprites;
    private final Screen screen = new Screen();
    private final Overlay overlay = new Overlay();
    private final Minimap minimap;
    private final OtherSide other;
    private final Writing writing;
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(this, "zoom", 1);
    private final Clock clock = new Clock(this::frame);
    private final BooleanSupplier still;
    private boolean flowing;
    /** Whether a drawing is being arranged that is newer than the one that is shown. */
    private boolean arriving;

    private Optional<Subject> awaited = Optional.empty();
    private Optional<View> wished = Optional.empty();
    private boolean fitWhenSized = true;

    /** A canvas that arranges large drawings out of sight. */
    public GraphCanvas(CanvasEvents events) {
        this(events, (_, work) -> Thread.ofVirtual().start(work), GraphCanvas::isMotionReduced);
    }

    /**
     * A canvas for that owner.
     *
     * @param longWork where large drawings are arranged
     * @param still whether a person wants nothing to move by itself
     */
    public GraphCanvas(CanvasEvents events, LongWork longWork, BooleanSupplier still) {
        this.events = events;
        this.still = still;
        model = new CanvasModel(() -> setNeedsLayout(true));
        camera = new Camera(model, still, clock::start);
        settling = new Settling(model, still, clock::start);
        Executor layouts = Arranging.daemon("canvas layout");
        arranging = new Arranging(layouts, longWork, Platform::runLater);
        other = new OtherSide(model, layouts, Platform::runLater, this::bring);
        sprites = new SpriteCache(
                SPRITE_NANOS_PER_FRAME,
                Arranging.daemon("canvas sprites"),
                () -> Platform.runLater(() -> setNeedsLayout(true)));
        minimap = new Minimap(model, () -> setNeedsLayout(true));
        writing = new Writing(model, events, getChildren(), this::requestFocus);
        getChildren().addAll(screen, overlay, minimap);
        getStyleClass().add("graph-canvas");
        setFocusTraversable(true);
        setMinSize(0, 0);
        setAccessibleText(Speech.of("Drawing of the topology. The outline lists the same as text."));
        inputs = new Inputs(model, events, camera, clock::start, this::rename);
        inputs.listenTo(this);
        model.viewportProperty().addListener((_, _, now) -> zoom.set(now.zoom()));
    }

    /** Whether the platform asks for that. */
    public static boolean isMotionReduced() {
        return Platform.getPreferences().isReducedMotion();
    }

    private void frame(long now, double seconds) {
        boolean more = camera.step(now);
        more |= settling.step(now);
        more |= inputs.panAtEdge(seconds);
        more |= flow(seconds);
        setNeedsLayout(true);
        if (!more) {
            clock.stop();
        }
    }

    private boolean flow(double seconds) {
        if (flowing) {
            model.phase(model.stream().begun() + seconds * FLOW);
        }
        return flowing;
    }

    /**
     * Shows that graph from now on; view and selection stay as far as their boxes do. A large one comes a moment later.
     *
     * @param positions top left corners; boxes without one are placed beside what they connect to and reported to
     *     {@link CanvasEvents#placed}
     */
    public void show(TopologyGraph graph, Map<Subject, Point2D> positions) {
        show(graph, positions, Set.of());
    }

    /**
     * The same with those zones as one box each.
     *
     * @param folded zones; those without names stay as they are
     */
    public void show(TopologyGraph graph, Map<Subject, Point2D> positions, Set<Subject> folded) {
        arriving = true;
        Map<Subject, Point2D> taken = other.taken(graph, positions);
        arranging.arrange(graph, OtherSide.both(positions, taken), folded, arranged -> {
            arriving = false;
            boolean first = model.drawing().cards().isEmpty()
                    && model.drawing().frames().isEmpty();
            Drawing before = model.drawing();
            model.show(arranged.graph(), arranged.drawing());
            if (first) {
                model.look(model.viewport().fitting(model.drawing().bounds()));
                fitWhenSized |= model.viewport().width() <= 0;
            } else {
                settling.from(before);
            }
            other.redraw();
            Map<Subject, Point2D> placed = OtherSide.both(taken, arranged.placed());
            if (!placed.isEmpty()) {
                events.placed(placed);
            }
            Optional<Subject> wanted = awaited;
            awaited = Optional.empty();
            wanted.ifPresent(this::reveal);
        });
    }

    /** What of the drawing is on the screen, in drawing units. */
    public Box seen() {
        return model.viewport().seen();
    }

    /** What is drawn now, to be printed or saved as a picture. */
    public Drawing drawing() {
        return model.settled();
    }

    /** Marks those boxes as pinned, so that it is seen what tidying leaves alone. */
    public void pinned(Set<Subject> boxes) {
        model.pinned(boxes);
    }

    /** The grid to which things snap; asked each time. */
    public void grid(Supplier<Grid> grid) {
        model.grid(grid);
    }

    /** That corner of a box, on the grid where things snap to it. */
    public Point2D snapped(Point2D corner) {
        return new Point2D(model.grid().at(corner.getX()), model.grid().at(corner.getY()));
    }

    /** Puts small badges at the upper edge of each of those boxes. */
    public void shields(Map<Subject, List<Shield>> shown) {
        model.shields(shown);
    }

    /** Puts a word at the lower edge of each of those boxes. */
    public void tags(Map<Subject, Tag> shown) {
        model.tags(shown);
    }

    /**
     * Shows which part of everything goes along each line, from 0 to 1, by its width and as a number; nothing for plain lines.
     *
     * @param before the parts of another moment, whose differences are told; nothing for none
     * @param tags words at boxes, in the place of those that stand there else
     * @param moving whether dots go along the lines, unless a person wants nothing to move by itself
     */
    public void stream(
            Map<GraphEdge, Double> parts, Map<GraphEdge, Double> before, Map<Subject, Tag> tags, boolean moving) {
        flowing = moving && !parts.isEmpty() && !still.getAsBoolean();
        Stream shown = new Stream(parts, before, tags, flowing ? model.stream().begun() : -1);
        model.stream(still.getAsBoolean() ? shown.still() : shown);
        if (flowing) {
            clock.start();
        }
    }

    /** Marks boxes with the worst that was found there. */
    public void badges(Map<Subject, Severity> worst) {
        model.badges(Severities.badges(worst));
    }

    public ReadOnlyObjectProperty<Set<Subject>> selection() {
        return model.selection();
    }

    public void select(Set<Subject> subjects) {
        if (!subjects.equals(model.selection().get())) {
            model.select(subjects);
        }
    }

    /** Brings that box to the middle of the view, large enough to be read; as soon as it is drawn. */
    public void reveal(Subject subject) {
        if (arriving) {
            awaited = Optional.of(subject);
            return;
        }
        model.box(subject).ifPresent(this::bring);
    }

    private void bring(Box box) {
        Viewport view = model.viewport();
        fitWhenSized = false;
        camera.go(view.zoomedTo(Math.max(view.zoom(), READABLE), 0, 0).centredOn(box.centreX(), box.centreY()));
    }

    /** Shows all those boxes where none of them is in sight. */
    public void uncover(List<Subject> boxes) {
        List<Box> wanted =
                boxes.stream().flatMap(each -> model.box(each).stream()).toList();
        if (wanted.stream().noneMatch(model.viewport().seen()::intersects)) {
            wanted.stream().reduce(Box::with).ifPresent(this::fitTo);
        }
    }

    /** What is shown of another design over this one. */
    public OtherSide other() {
        return other;
    }

    /**
     * Opens a field over the title of that box in which its name can be written anew; says whether it has a box here and a
     * name.
     */
    public boolean rename(Subject subject) {
        return writing.rename(subject);
    }

    /** Where something new comes to stand that hangs over the drawing. */
    public Landing landing() {
        return new Landing(model);
    }

    /** Asks over the drawing what the group of those boxes is. */
    public void group(Set<Subject> boxes, GroupDraft draft) {
        writing.group(boxes, draft);
    }

    /** Dims all but the boxes on that path and numbers its hops; nothing for an empty one. */
    public void highlight(List<Subject> path) {
        model.path(path);
    }

    /** Dims all but those boxes and zones, as what somebody looks for; empty to show everything alike. */
    public void found(Optional<Set<Subject>> boxes) {
        model.found(boxes);
    }

    public void theme(Theme theme) {
        model.theme(theme);
    }

    public Theme theme() {
        return model.theme();
    }

    /** Shows everything. */
    public void fit() {
        fitTo(model.bounds());
    }

    /** Shows all that is selected, or everything if nothing is. */
    public void fitSelection() {
        Optional<Box> chosen = model.selection().get().stream()
                .flatMap(subject -> model.box(subject).stream())
                .reduce(Box::with);
        fitTo(chosen.orElse(model.bounds()));
    }

    private void fitTo(Box box) {
        if (model.viewport().width() > 0) {
            fitWhenSized = false;
            camera.go(model.viewport().fitting(box));
        } else {
            fitWhenSized = true;
        }
    }

    /** What is seen, or about to be. */
    public View view() {
        return camera.goal().view();
    }

    /** Shows that at once, or as soon as a drawing stands. */
    public void look(View view) {
        wished = Optional.of(view);
        setNeedsLayout(true);
    }

    /** Zooms about the middle of the view; 1 is 100 %. */
    public void zoomTo(double factor) {
        camera.go(model.viewport().zoomedTo(factor));
    }

    /** Makes everything so many times larger than it is, or than it is about to be. */
    public void zoomBy(double factor) {
        zoomTo(camera.goal().zoom() * factor);
    }

    /** Pixels for one drawing unit. */
    public ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** Whether the whole drawing is shown in a corner while it is larger than the view. */
    public boolean hasOverview() {
        return minimap.isWanted();
    }

    /** Shows the overview where it is needed from now on, or never; says whether it is needed at the moment. */
    public boolean overview(boolean shown) {
        minimap.want(shown);
        return minimap.isNeeded();
    }

    /** The drawing's point below a point of this canvas. */
    public Point2D toDrawing(double canvasX, double canvasY) {
        return model.viewport().toDrawing(canvasX, canvasY);
    }

    /** Where the middle of that box is on this canvas, if it is drawn. */
    public Optional<Point2D> whereIs(Subject subject) {
        Viewport view = model.viewport();
        return model.box(subject).map(box -> new Point2D(view.toCanvasX(box.centreX()), view.toCanvasY(box.centreY())));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width <= 0 || height <= 0) {
            return;
        }
        Viewport view = model.viewport();
        if (view.width() != width || view.height() != height) {
            model.look(view.sized(width, height));
            if (fitWhenSized && !model.drawing().cards().isEmpty()) {
                fitWhenSized = false;
                model.look(model.viewport().fitting(model.drawing().bounds()));
            }
        }
        if (wished.isPresent() && !arriving) {
            fitWhenSized = false;
            model.look(model.viewport().showing(wished.get(), model.drawing().bounds()));
            wished = Optional.empty();
        }
        double device = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
        sprites.beginFrame(camera.isMoving());
        screen.paint(model, sprites, device);
        overlay.resizeRelocate(0, 0, width, height);
        overlay.update(model);
        minimap.update(width, height, device);
        writing.follow();
    }
}
