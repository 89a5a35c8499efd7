package fingerpost.ui.diagnose;

import fingerpost.ui.shared.Hint;
import fingerpost.ui.speech.Speech;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The list of what was asked, the latest on top; it survives the program. */
final class HistoryList {
    private final ListView<Past<?>> list;
    private final Memory memory;
    private boolean changing;

    /**
     * Fills the list with what is remembered.
     *
     * @param onChosen gets what a person chose
     * @param onAgain asks the chosen one anew
     */
    HistoryList(ListView<Past<?>> list, Memory memory, Consumer<Past<?>> onChosen, Runnable onAgain) {
        this.list = list;
        this.memory = memory;
        list.setCellFactory(_ -> new PastCell());
        list.setPlaceholder(Hint.of(Speech.of("What you ask appears here. Choose it to see it again.")));
        list.getItems().setAll(memory.read());
        list.getSelectionModel().selectedItemProperty().subscribe(past -> {
            if (past != null && !changing) {
                onChosen.accept(past);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                remove();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER) {
                onAgain.run();
                key.consume();
            }
        });
        list.setContextMenu(new ContextMenu(
                item(Speech.of("Ask again"), onAgain),
                item(Speech.of("Remove"), this::remove),
                new SeparatorMenuItem(),
                item(Speech.of("Remove all"), this::removeAll)));
    }

    private static MenuItem item(String text, Runnable act) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> act.run());
        return item;
    }

    Optional<Past<?>> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /** Keeps what is known of a question now; says whether it is the one that is looked at. */
    boolean put(Past<?> past) {
        int at = index(past);
        changing = true;
        if (at < 0) {
            list.getItems().addFirst(past);
            list.getSelectionModel().select(0);
            memory.keep(list.getItems());
        } else {
            boolean chosen = list.getSelectionModel().getSelectedIndex() == at;
            list.getItems().set(at, past);
            if (chosen) {
                list.getSelectionModel().select(at);
            }
        }
        changing = false;
        return list.getSelectionModel().getSelectedIndex() == Math.max(at, 0);
    }

    /** Takes the chosen one out; what is still under way stays. */
    void remove() {
        chosen().filter(past -> !past.running()).ifPresent(past -> {
            list.getItems().remove(past);
            memory.keep(list.getItems());
        });
    }

    private void removeAll() {
        list.getItems().removeIf(past -> !past.running());
        memory.keep(list.getItems());
    }

    private int index(Past<?> past) {
        ObservableList<Past<?>> all = list.getItems();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).when().equals(past.when())) {
                return i;
            }
        }
        return -1;
    }
}
