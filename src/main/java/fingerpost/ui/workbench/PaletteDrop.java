package fingerpost.ui.workbench;

import fingerpost.document.Point;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Item;
import fingerpost.ui.look.Icons;
import fingerpost.ui.palette.PaletteTarget;
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
        shadow.setText(item.word());
        shadow.setGraphic(Icons.plain(item.ikon()));
        shadow.autosize();
        shadow.relocate(at.getX() - shadow.getWidth() / 2, at.getY() - shadow.getHeight() / 2);
    }

    @Override
    public void dropped(Item item, double sceneX, double sceneY) {
        shadow.setVisible(false);
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        if (canvas.contains(at)) {
            Point2D place = canvas.toDrawing(at.getX(), at.getY());
            adding.add(item, Optional.of(new Point(place.getX() - HALF_WIDTH, place.getY() - HALF_HEIGHT)));
        }
    }
}
