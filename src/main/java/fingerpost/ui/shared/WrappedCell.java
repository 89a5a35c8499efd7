package fingerpost.ui.shared;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Text shown whole, on as many lines as the width of its column asks for. */
public final class WrappedCell<S> extends TableCell<S, String> {
    private static final double PADDING = 16;

    private final Text text = new Text();

    public WrappedCell() {
        text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        text.getStyleClass().add("wrapped");
        setGraphic(text);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        text.setText(item == null || empty ? "" : item);
    }
}
