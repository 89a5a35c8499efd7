package fingerpost.ui.diagnose;

import fingerpost.ui.speech.Speech;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One question of the history, with how it ended. */
final class PastCell extends ListCell<Past<?>> {
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label icon = new Label();
    private final HBox row;

    PastCell() {
        title.getStyleClass().add("past-title");
        detail.getStyleClass().add("past-detail");
        VBox text = new VBox(title, detail);
        text.setMinWidth(0);
        row = new HBox(8, icon, text);
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Past<?> past, boolean empty) {
        super.updateItem(past, empty);
        if (empty || past == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        Headline headline = past.headline();
        FontIcon shape = new FontIcon(shape(headline.tone()));
        shape.getStyleClass().addAll("rung-icon", headline.tone().style());
        icon.setGraphic(shape);
        title.setText(past.title());
        detail.setText(past.way().word() + " · " + String.format(Locale.ROOT, "%tT", past.when()));
        setTooltip(new Tooltip(Speech.of("{0}, asked {1}.\n{2}", past.title(), past.from(), headline.text())));
        setAccessibleText(past.title() + ": " + headline.text());
        setGraphic(row);
    }

    static Ikon shape(Mark.Tone tone) {
        return switch (tone) {
            case GOOD -> Feather.CHECK_CIRCLE;
            case ONWARD -> Feather.CORNER_RIGHT_DOWN;
            case QUIET -> Feather.CIRCLE;
            case DOUBTFUL -> Feather.MINUS_CIRCLE;
            case BAD -> Feather.X_CIRCLE;
        };
    }
}
