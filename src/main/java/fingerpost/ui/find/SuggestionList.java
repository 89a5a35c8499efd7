package fingerpost.ui.find;

import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The list below the field of what may be written at the caret; the field keeps the focus. */
final class SuggestionList {
    /** The height of a line, pixels. */
    private static final double LINE = 26;

    private static final int MOST = 8;

    private final ListView<Suggestion> list = new ListView<>();
    private final Consumer<Suggestion> taken;

    SuggestionList(Consumer<Suggestion> taken) {
        this.taken = taken;
        list.setId("find-suggestions");
        list.setAccessibleText(Speech.of("Suggestions"));
        list.setFocusTraversable(false);
        list.setFixedCellSize(LINE);
        list.setCellFactory(_ -> new Cell());
        list.setMinHeight(Region.USE_PREF_SIZE);
        show(List.of());
    }

    ListView<Suggestion> node() {
        return list;
    }

    void show(List<Suggestion> suggestions) {
        list.getItems().setAll(suggestions);
        list.getSelectionModel().clearSelection();
        list.setPrefHeight(LINE * Math.min(MOST, suggestions.size()) + 2);
        list.setVisible(!suggestions.isEmpty());
        list.setManaged(!suggestions.isEmpty());
    }

    boolean isShown() {
        return list.isVisible();
    }

    Optional<Suggestion> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    Optional<Suggestion> chosenOrFirst() {
        return chosen().or(() -> list.getItems().stream().findFirst());
    }

    void move(int by) {
        int size = list.getItems().size();
        int from = list.getSelectionModel().getSelectedIndex();
        int to = from < 0 ? (by > 0 ? 0 : size - 1) : Math.floorMod(from + by, size);
        list.getSelectionModel().clearAndSelect(to);
        list.scrollTo(Math.max(0, to - MOST / 2));
    }

    private final class Cell extends ListCell<Suggestion> {
        private final Label text = new Label();
        private final Label hint = new Label();
        private final HBox row = new HBox(text, hint);

        Cell() {
            text.setMinWidth(Region.USE_PREF_SIZE);
            text.getStyleClass().add("find-word");
            hint.getStyleClass().add("text-muted");
            row.getStyleClass().add("search-row");
            setPrefWidth(0);
            setOnMousePressed(event -> {
                if (getItem() != null) {
                    taken.accept(getItem());
                }
                event.consume();
            });
        }

        @Override
        protected void updateItem(@Nullable Suggestion item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            text.setText(item.text());
            hint.setText(item.hint());
            setAccessibleText(item.text() + " " + item.hint());
            setGraphic(row);
        }
    }
}
