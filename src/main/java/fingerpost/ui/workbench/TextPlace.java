package fingerpost.ui.workbench;

import fingerpost.ui.model.Notice;
import fingerpost.ui.model.Project;
import fingerpost.ui.shared.OnceSelected;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import fingerpost.ui.text.TextController;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where the text of the design stands: in the drawer, or beside the drawing where the person wants that and there is room. */
final class TextPlace {
    private static final String KEPT = "text.beside";
    private static final double ROOM = 700;
    private static final double DRAWING = 0.55;

    private final TextController controller;
    private final Settings settings;
    private final Project project;
    private Parent text = new VBox();
    private Tab tab = new Tab();
    private TabPane drawer = new TabPane();
    private SplitPane drawn = new SplitPane();
    private SplitPane middle = new SplitPane();
    private boolean wanted;
    private double drawingAt = DRAWING;

    TextPlace(TextController controller, Settings settings, Project project) {
        this.controller = controller;
        this.settings = settings;
        this.project = project;
        wanted = settings.find(KEPT).filter("true"::equals).isPresent();
    }

    void stand(Parent shown, Tab inDrawer, TabPane itsDrawer, SplitPane besideDrawing, SplitPane over) {
        text = shown;
        tab = inDrawer;
        drawer = itsDrawer;
        drawn = besideDrawing;
        middle = over;
        OnceSelected.put(tab, text);
        controller.beside().setOnAction(_ -> toggle());
        drawn.widthProperty().subscribe(_ -> place());
        tab.selectedProperty().subscribe(_ -> look());
        middle.getItems().subscribe(this::look);
        place();
    }

    boolean isBeside() {
        return drawn.getItems().contains(text);
    }

    /** To the other place; said where there is no room for that. */
    void toggle() {
        wanted = !wanted;
        settings.remember(KEPT, Boolean.toString(wanted));
        place();
        if (wanted && !isBeside()) {
            project.say(Notice.plain(
                    Speech.of("There is no room beside the drawing; the text moves there once the window is wider.")));
        }
        if (!isBeside()) {
            drawer.getSelectionModel().select(tab);
        }
        controller.focus();
    }

    private void place() {
        boolean besides = wanted && drawn.getWidth() >= ROOM;
        if (besides && !isBeside()) {
            tab.setContent(null);
            drawer.getTabs().remove(tab);
            drawn.getItems().add(text);
            drawn.setDividerPositions(drawingAt);
        } else if (!besides && isBeside()) {
            drawingAt = drawn.getDividerPositions()[0];
            drawn.getItems().remove(text);
            drawer.getTabs().add(Math.min(2, drawer.getTabs().size()), tab);
        }
        controller.beside().setText(isBeside() ? "" : Speech.of("Beside"));
        controller.beside().setAccessibleText(isBeside() ? Speech.of("Into the drawer") : Speech.of("Beside"));
        controller.beside().setGraphic(new FontIcon(isBeside() ? Feather.CORNER_LEFT_DOWN : Feather.CORNER_RIGHT_UP));
        controller
                .beside()
                .setTooltip(new Tooltip(
                        isBeside()
                                ? Speech.of("Show the text in the drawer below the drawing")
                                : Speech.of("Show the text right of the drawing")));
        look();
    }

    private void look() {
        controller.seen(isBeside() || (tab.isSelected() && middle.getItems().contains(drawer)));
    }
}
