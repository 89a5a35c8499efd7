package fingerpost.ui.walk;

import fingerpost.behaviour.WalkStep;
import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Told;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** One step: how it went, what happened, why, and what it cost. */
final class StepCell extends ListCell<WalkStep> {
    /** The number, the icon, the cost and what lies between them, pixels. */
    private static final double BESIDE_THE_TEXT = 120;

    private final Label icon = new Label();
    private final Label number = new Label();
    private final Text title = new Text();
    private final Text detail = new Text();
    private final Label cost = new Label();
    private final HBox row;

    StepCell() {
        title.getStyleClass().add("step-title");
        detail.getStyleClass().add("step-detail");
        number.getStyleClass().add("step-number");
        cost.getStyleClass().add("step-cost");
        cost.setMinWidth(Region.USE_PREF_SIZE);
        title.wrappingWidthProperty().bind(widthProperty().subtract(BESIDE_THE_TEXT));
        detail.wrappingWidthProperty().bind(widthProperty().subtract(BESIDE_THE_TEXT));
        VBox text = new VBox(title, detail);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        row = new HBox(number, icon, text, cost);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("step");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable WalkStep step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(Integer.toString(getIndex() + 1));
        icon.setGraphic(Icons.of(step.outcome()));
        String what = Told.step(step.title());
        String why = Told.because(step.detail());
        title.setText(what);
        detail.setText(why);
        detail.setManaged(!step.detail().isBlank());
        cost.setText(Cost.of(step));
        setAccessibleText(what + ". " + why);
        setGraphic(row);
    }
}
