package fingerpost.ui.preferences;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.speech.Speech;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** Gives an action another key: choose it, press Enter, press the new key; a key that is taken is offered to be taken over. */
final class KeyEditing {
    /** What stands below the list. */
    record Buttons(Button change, Button take, Button none, Button reset, Button resetAll) {}

    private final Keymap keymap;
    private final TextField search;
    private final ListView<KeyRow> list;
    private final Label said;
    private final Buttons buttons;
    private Optional<KeyCombination> wanted = Optional.empty();
    private boolean waiting;

    KeyEditing(Keymap keymap, TextField search, ListView<KeyRow> list, Label said, Buttons buttons) {
        this.keymap = keymap;
        this.search = search;
        this.list = list;
        this.said = said;
        this.buttons = buttons;
        list.setCellFactory(_ -> new KeyCell());
        list.setPlaceholder(new Label(Speech.of("No action is called that, and none has that key.")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (waiting) {
                event.consume();
            }
        });
        list.focusedProperty().subscribe((_, focused) -> {
            if (!focused && waiting) {
                say(Speech.of("The key was not changed."));
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> say(""));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                await();
            }
        });
        search.textProperty().subscribe(this::fill);
        search.setOnAction(_ -> list.requestFocus());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                event.consume();
            }
        });
        buttons.change().setOnAction(_ -> await());
        buttons.take().setOnAction(_ -> takeOver());
        buttons.none()
                .setOnAction(_ -> chosen().ifPresent(id -> {
                    keymap.put(id, Optional.empty());
                    tell(Speech.of("{0} has no key now.", id.title()));
                }));
        buttons.reset()
                .setOnAction(_ -> chosen().ifPresent(id -> {
                    keymap.reset(id);
                    tell(Speech.of("{0} has its usual key again.", id.title()));
                }));
        buttons.resetAll().setOnAction(_ -> {
            keymap.resetAll();
            tell(Speech.of("Every action has its usual key again."));
        });
        say("");
    }

    private void fill(String sought) {
        Optional<ActionId> before = chosen();
        list.getItems()
                .setAll(Stream.of(ActionId.values())
                        .map(id -> KeyRow.of(id, keymap))
                        .filter(row -> row.matches(sought))
                        .toList());
        list.getSelectionModel().clearAndSelect(0);
        list.getItems().stream()
                .filter(row -> before.filter(row.id()::equals).isPresent())
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private Optional<ActionId> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(KeyRow::id);
    }

    private void pressed(KeyEvent event) {
        if (!waiting) {
            if (event.getCode() == KeyCode.ENTER) {
                await();
                event.consume();
            }
            return;
        }
        event.consume();
        if (event.getCode().isModifierKey()) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            say(Speech.of("The key was not changed."));
            return;
        }
        chosen().ifPresent(id -> offer(id, PressedKey.of(event)));
    }

    private void await() {
        chosen().ifPresent(id -> {
            list.requestFocus();
            say(Speech.of("Press the new key for {0}, or Esc to keep the old one.", id.title()));
            waiting = true;
        });
    }

    private void offer(ActionId id, KeyCombination key) {
        Optional<String> refused = Keymap.refusal(key);
        Optional<ActionId> other = keymap.owner(key).filter(each -> each != id);
        if (refused.isPresent()) {
            say(Speech.of("{0}: {1}", key.getDisplayText(), refused.get()));
            waiting = true;
        } else if (other.isPresent()) {
            say(Speech.of(
                    "{0} belongs to {1} already, which would have none.",
                    key.getDisplayText(), other.get().title()));
            wanted = Optional.of(key);
            buttons.take().setText(Speech.of("Take {0} over", key.getDisplayText()));
            show(buttons.take(), true);
            buttons.take().requestFocus();
        } else {
            give(id, key);
        }
    }

    private void takeOver() {
        Optional<KeyCombination> key = wanted;
        chosen().ifPresent(id -> key.ifPresent(each -> give(id, each)));
        list.requestFocus();
    }

    private void give(ActionId id, KeyCombination key) {
        keymap.put(id, Optional.of(key));
        tell(Speech.of("{0} is {1} now.", id.title(), key.getDisplayText()));
    }

    /** Says what was changed, and shows it. */
    private void tell(String what) {
        fill(search.getText());
        say(what);
    }

    private void say(String what) {
        waiting = false;
        wanted = Optional.empty();
        said.setText(what.isEmpty() ? Speech.of("Choose an action, and press Enter to give it another key.") : what);
        show(buttons.take(), false);
        buttons.reset().setDisable(chosen().map(keymap::isUsual).orElse(true));
        buttons.none().setDisable(chosen().flatMap(keymap::key).isEmpty());
        buttons.change().setDisable(chosen().isEmpty());
        buttons.resetAll().setDisable(Stream.of(ActionId.values()).allMatch(keymap::isUsual));
    }

    private static void show(Button button, boolean shown) {
        button.setVisible(shown);
        button.setManaged(shown);
    }
}
