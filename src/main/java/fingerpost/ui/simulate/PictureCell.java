package fingerpost.ui.simulate;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** The name of a picture in the list of them. */
final class PictureCell extends ListCell<PictureKind> {
    @Override
    protected void updateItem(@Nullable PictureKind kind, boolean empty) {
        super.updateItem(kind, empty);
        setText(empty || kind == null ? null : kind.word());
        setId(empty || kind == null ? null : "simulate-picture-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    }
}
