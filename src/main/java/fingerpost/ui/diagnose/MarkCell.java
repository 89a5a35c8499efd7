package fingerpost.ui.diagnose;

import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Shape, colour and word of a reply. */
final class MarkCell<S> extends TableCell<S, Mark> {
    @Override
    protected void updateItem(@Nullable Mark mark, boolean empty) {
        super.updateItem(mark, empty);
        if (empty || mark == null) {
            setGraphic(null);
            setText(null);
            return;
        }
        FontIcon icon = new FontIcon(mark.shape());
        icon.getStyleClass().addAll("rung-icon", mark.tone().style());
        setGraphic(icon);
        setText(mark.word());
    }
}
