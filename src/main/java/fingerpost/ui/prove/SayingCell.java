package fingerpost.ui.prove;

import fingerpost.prove.ground.Proven;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** What was said: whole where the two differ, one line where they agree. */
final class SayingCell extends TableCell<Proven, String> {
    private static final double PADDING = 16;

    private final Text whole = new Text();
    private final Tooltip tip = new Tooltip();

    SayingCell() {
        whole.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        whole.getStyleClass().add("wrapped");
    }

    @Override
    protected void updateItem(@Nullable String said, boolean empty) {
        super.updateItem(said, empty);
        Proven row = empty || getTableRow() == null ? null : getTableRow().getItem();
        boolean agrees = row != null && row.agrees();
        whole.setText(said == null ? "" : said);
        tip.setText(said);
        setGraphic(row == null || agrees ? null : whole);
        setText(agrees ? said : null);
        setTooltip(agrees ? tip : null);
    }
}
