package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.picture.Drawing;
import fingerpost.picture.Ink;
import fingerpost.picture.Theme;
import fingerpost.ui.speech.Speech;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * The overview in the corner of the canvas: the whole drawing, what of it is seen, and where its problems are. Shown while
 * the drawing is larger than the view. It is painted anew only where the drawing has changed, off the UI thread: what was
 * painted before is seen until then.
 */
final class Minimap extends Region {
    private static final double WIDTH = 208;
    private static final double HEIGHT = 144;
    /** Of the canvas, at most. */
    private static final double SHARE = 0.3;

    private static final double MARGIN = 14;
    private static final double EDGE = 1;
    private static final double LEAST = 4;
    private static final double WHEEL_NOTCH = 40;

    private final CanvasModel model;
    private final Executor aside;
    private final Executor ui;
    private final Screen screen = new Screen();
    private final Rectangle seen = new Rectangle();
    private Miniature miniature = new Miniature(new Box(0, 0, 1, 1), 1);
    private Drawing painted = Drawing.EMPTY;
    private Theme theme = Theme.LIGHT;
    private double room;
    private double pixels;
    private boolean busy;
    private boolean ready;
    private boolean wanted = true;
    private double grabX;
    private double grabY;

    /** The overview of what the model shows; painted anew, it has {@link #update} called. */
    Minimap(CanvasModel model, Runnable painted) {
        this(
                model,
                work -> Thread.ofVirtual().name("canvas overview").start(work),
                work -> Platform.runLater(() -> {
                    work.run();
                    painted.run();
                }));
    }

    /**
     * The same with threads of others.
     *
     * @param aside where it is painted
     * @param ui runs on the UI thread, and has {@link #update} called by the next pulse
     */
    Minimap(CanvasModel model, Executor aside, Executor ui) {
        this.model = model;
        this.aside = aside;
        this.ui = ui;
        setId("canvas-overview");
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.HAND);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Speech.of("Overview of the drawing. A click brings that place to the middle."));
        seen.setMouseTransparent(true);
        seen.setStrokeWidth(1.5);
        getChildren().addAll(screen, seen);
        addEventHandler(MouseEvent.ANY, Event::consume);
        setOnMousePressed(event -> press(event.getX() - EDGE, event.getY() - EDGE));
        setOnMouseDragged(event -> pan(event.getX() - EDGE, event.getY() - EDGE));
        setOnScroll(this::zoom);
    }

    boolean isWanted() {
        return wanted;
    }

    void want(boolean shown) {
        wanted = shown;
        setVisible(wanted && isNeeded());
    }

    /** Whether a part of the drawing is out of sight. */
    boolean isNeeded() {
        return ready
                && !(model.settled().cards().isEmpty()
                        && model.settled().frames().isEmpty())
                && !model.viewport().seen().grown(1).contains(miniature.drawing());
    }

    private void press(double x, double y) {
        Box view = miniature.place(model.viewport().seen());
        boolean grabbed = view.contains(x, y);
        grabX = grabbed ? view.centreX() - x : 0;
        grabY = grabbed ? view.centreY() - y : 0;
        if (!grabbed) {
            pan(x, y);
        }
    }

    private void pan(double x, double y) {
        model.look(miniature.centred(model.viewport(), x + grabX, y + grabY));
    }

    private void zoom(ScrollEvent event) {
        Viewport view = model.viewport();
        double factor = Math.pow(Viewport.NOTCH, event.getDeltaY() / WHEEL_NOTCH);
        model.look(view.zoomedTo(view.zoom() * factor, view.width() / 2, view.height() / 2));
        event.consume();
    }

    /** Takes the lower right corner of a canvas of that size. */
    @SuppressWarnings("ReferenceEquality")
    void update(double width, double height, double device) {
        double now = Math.min(width * SHARE, WIDTH);
        if (!busy && (painted != model.settled() || theme != model.theme() || room != now || pixels != device)) {
            paint(now, Math.min(height * SHARE, HEIGHT), device);
        }
        setVisible(wanted && isNeeded());
        if (!isVisible()) {
            return;
        }
        Box view = miniature.place(model.viewport().seen());
        double w = miniature.width() + 2 * EDGE;
        double h = miniature.height() + 2 * EDGE;
        resizeRelocate(Math.rint(width - w - MARGIN), Math.rint(height - h - MARGIN), w, h);
        seen.setX(EDGE + Math.min(view.x(), miniature.width() - LEAST));
        seen.setY(EDGE + Math.min(view.y(), miniature.height() - LEAST));
        seen.setWidth(Math.max(LEAST, view.width()));
        seen.setHeight(Math.max(LEAST, view.height()));
    }

    private void paint(double width, double height, double device) {
        painted = model.settled();
        theme = model.theme();
        room = width;
        pixels = device;
        busy = true;
        Drawing drawing = painted;
        Theme inks = theme;
        aside.execute(() -> {
            Miniature made = Miniature.of(drawing, width, height);
            Raster sheet = Screen.sheet(made.width(), made.height(), device);
            made.paint(sheet, drawing, inks, device);
            ui.execute(() -> come(made, sheet, inks, device));
        });
    }

    /** The next update puts it in its place, and sees whether the drawing has changed meanwhile. */
    private void come(Miniature made, Raster sheet, Theme inks, double device) {
        busy = false;
        ready = true;
        miniature = made;
        screen.show(sheet, device);
        screen.relocate(EDGE, EDGE);
        Color accent = Colours.of(inks.ink(Ink.SELECTION));
        seen.setStroke(accent);
        seen.setFill(Color.color(accent.getRed(), accent.getGreen(), accent.getBlue(), 0.12));
        // No shadow: without a graphics card it would cost more in each frame than all of the canvas may.
        setStyle("-fx-background-color: %s;".formatted(Colours.css(inks.ink(Ink.BORDER))));
    }
}
