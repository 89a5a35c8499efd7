package fingerpost.ui.workbench;

import fingerpost.document.Point;
import fingerpost.layout.Size;
import fingerpost.picture.Frame;
import fingerpost.topology.GraphEdge;
import fingerpost.topology.NodeKind;
import fingerpost.topology.Subject;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.canvas.Landing;
import fingerpost.ui.design.Adding;
import fingerpost.ui.design.Groups;
import fingerpost.ui.design.Inserting;
import fingerpost.ui.design.Item;
import fingerpost.ui.look.Icons;
import fingerpost.ui.palette.PaletteTarget;
import fingerpost.ui.speech.Speech;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * Takes things of the palette onto the canvas; while one hangs at the pointer, its shadow shows where it will go: into a zone
 * or a group, into a line that lights up, or in line with others.
 */
final class PaletteDrop implements PaletteTarget {
    /** Of most new boxes. */
    private static final Size USUAL = new Size(152, 50);

    private final Adding adding;
    private final Inserting inserting;
    private final Groups groups;
    private final GraphCanvas canvas;
    private final Label shadow = new Label();
    private Optional<Asked> asked = Optional.empty();

    private record Asked(Item item, GraphEdge line, boolean fits) {}

    PaletteDrop(Adding adding, Inserting inserting, Groups groups, GraphCanvas canvas) {
        this.adding = adding;
        this.groups = groups;
        this.inserting = inserting;
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
    public void dragged(Item item, double sceneX, double sceneY, boolean free) {
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        boolean over = canvas.contains(at);
        shadow.setVisible(over);
        if (!over) {
            canvas.landing().away();
            return;
        }
        Optional<GraphEdge> line = spot(item, at, free).line();
        shadow.setText(line.map(each -> item.word() + " " + inserting.between(each))
                .or(() -> frame(item, at).map(frame -> Speech.of("{0} in {1}", item.word(), frame.title())))
                .orElse(item.word()));
        shadow.setGraphic(Icons.of(item.symbol()));
        shadow.applyCss();
        shadow.autosize();
        shadow.relocate(at.getX() - shadow.getWidth() / 2, at.getY() - shadow.getHeight() / 2);
    }

    private Landing.Spot spot(Item item, Point2D at, boolean free) {
        return canvas.landing().at(at.getX(), at.getY(), USUAL, free, line -> fits(item, line));
    }

    /** Asked once for each line that comes below the pointer. */
    private boolean fits(Item item, GraphEdge line) {
        Asked now = asked.filter(each -> each.item() == item && each.line().equals(line))
                .orElseGet(() -> new Asked(item, line, inserting.fits(item, line)));
        asked = Optional.of(now);
        return now.fits();
    }

    @Override
    public void dropped(Item item, double sceneX, double sceneY, boolean free) {
        shadow.setVisible(false);
        Point2D at = canvas.sceneToLocal(sceneX, sceneY);
        if (canvas.contains(at)) {
            asked = Optional.empty();
            Landing.Spot spot = spot(item, at, free);
            Point place = new Point(spot.corner().getX(), spot.corner().getY());
            canvas.landing().away();
            Optional<Subject> frame = frame(item, at).map(Frame::subject);
            if (spot.line().isPresent()) {
                inserting.put(item, spot.line().get(), Optional.of(place));
            } else if (item.isRecord() && frame.isPresent()) {
                adding.addTo(frame.get().element(), item, place);
            } else {
                Optional<Subject> added = adding.add(item, Optional.of(place));
                frame.ifPresent(group -> added.ifPresent(box -> groups.join(group.element(), box.element())));
            }
        }
    }

    /** The zone into which a record falls there, or the group into which a box does. */
    private Optional<Frame> frame(Item item, Point2D at) {
        Point2D below = canvas.toDrawing(at.getX(), at.getY());
        return canvas.drawing().frames().stream()
                .filter(frame -> item.isRecord()
                        ? frame.kind() == NodeKind.ZONE
                        : frame.kind().isGroup())
                .filter(frame -> frame.box().contains(below.getX(), below.getY()))
                .reduce((_, inner) -> inner);
    }
}
