package fingerpost.ui.plan;

import fingerpost.ui.diagnose.Telling;
import fingerpost.ui.speech.Told;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** A step: its number, what is done, how long to wait afterwards. */
final class NumberedCell extends ListCell<Numbered> {
    private final Telling telling = new Telling(this);

    @Override
    protected void updateItem(@Nullable Numbered item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            telling.clear();
        } else {
            Label number = new Label(Integer.toString(item.number()));
            number.getStyleClass().add("step-number");
            telling.tell(number, Told.plan(item.step().title()), item.pause());
        }
    }
}
