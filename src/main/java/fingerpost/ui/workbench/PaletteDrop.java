package fingerpost.ui.workbench;

import fingerpost.document.Point;
import fingerpost.picture.Frame;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Item;
import fingerpost.ui.look.Icons;
import fingerpost.ui.palette.PaletteTarget;
import fingerpost.ui.speech.Speech;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Takes things of the palette onto the canvas; while one hangs at the pointer, its shadow shows where it will go. */
final class PaletteDrop implements PaletteTarget {
    private static final double HALF_WIDTH = 80;
    private static final double HALF_HEIGHT = 24;

    private final Adding adding;
    private final GraphCanvas canvas;
    private final Label shadow = new Label();

    PaletteDrop(Adding adding, GraphCanvas canvas) {
        this.adding = adding;
        this.canvas = canvas;
        shadow.getStyleClass().add("palette-shadow");
        shadow.setManaged(false);
        shadow.setMouseTransparent(true);
        shadow.setVisible(false);
    }

    void showOver(Pane pane) {
        pane.getChildren().add(shadow);
    }

    @Override
    public void add(Item item) {
        adding.add(item, Optional.empty());
    }

    @Override
    public void dragged(Item item, double sceneX, double sceneY) {
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        shadow.setVisible(canvas.contains(at));
        shadow.setText(zone(item, at)
                .map(zone -> Speech.of("{0} in {1}", item.word(), zone.title()))
                .orElse(item.word()));
        shadow.setGraphic(Icons.of(item.symbol()));
        shadow.autosize();
        shadow.relocate(at.getX() - shadow.getWidth() / 2, at.getY() - shadow.getHeight() / 2);
    }

    @Override
    public void dropped(Item item, double sceneX, double sceneY) {
        shadow.setVisible(false);
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        if (canvas.contains(at)) {
            Point2D below = canvas.toDrawing(at.getX(), at.getY());
            Point2D corner = canvas.snapped(below.subtract(HALF_WIDTH, HALF_HEIGHT));
            Point place = new Point(corner.getX(), corner.getY());
            zone(item, at)
                    .ifPresentOrElse(
                            zone -> adding.addTo(zone.subject().element(), item, place),
                            () -> adding.add(item, Optional.of(place)));
        }
    }

    /** The zone into which a record falls there. */
    private Optional<Frame> zone(Item item, Point2D at) {
        Point2D below = canvas.toDrawing(at.getX(), at.getY());
        return item.isRecord()
                ? canvas.drawing().frames().stream()
                        .filter(frame -> frame.box().contains(below.getX(), below.getY()))
                        .findFirst()
                : Optional.empty();
    }
}
