package fingerpost.ui.export;

import fingerpost.export.Loss;
import fingerpost.ui.speech.Speech;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;

/** How well a thing is expressed. */
final class LossCell extends TableCell<Loss, Loss.Status> {
    @Override
    protected void updateItem(Loss.@Nullable Status status, boolean empty) {
        super.updateItem(status, empty);
        if (empty || status == null) {
            setGraphic(null);
            return;
        }
        Label tag = new Label(Speech.of(status.word()));
        tag.getStyleClass().addAll("tag", "loss-" + status.name().toLowerCase(Locale.ROOT));
        setGraphic(tag);
    }
}
