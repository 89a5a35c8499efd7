package fingerpost.ui.rehearse;

import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A command with a button that copies it. */
final class CallCell extends ListCell<Call> {
    private final Label text = new Label();
    private final Label note = new Label();
    private final Button copy = new Button();
    private final VBox words = new VBox(text);
    private final HBox row = new HBox(6, copy, words);
    private final Tooltip tip = new Tooltip();

    CallCell(Consumer<Call> copied) {
        text.getStyleClass().add("call-text");
        note.getStyleClass().add("call-note");
        copy.setGraphic(new FontIcon(Feather.COPY));
        copy.getStyleClass().addAll("button-icon", "flat", "call-copy");
        copy.setFocusTraversable(false);
        copy.setMinWidth(USE_PREF_SIZE);
        copy.setTooltip(new Tooltip(Speech.of("Copy  Ctrl+C")));
        copy.setOnAction(_ -> {
            Call call = getItem();
            if (call != null) {
                copied.accept(call);
            }
        });
        row.setAlignment(Pos.CENTER_LEFT);
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Call call, boolean empty) {
        super.updateItem(call, empty);
        if (empty || call == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        text.setText(call.shown());
        note.setText(call.note());
        words.getChildren().setAll(call.note().isEmpty() ? List.of(text) : List.of(text, note));
        copy.setAccessibleText(Speech.of("Copy {0}", call.shown()));
        tip.setText(call.text());
        setTooltip(tip);
        setGraphic(row);
    }
}
