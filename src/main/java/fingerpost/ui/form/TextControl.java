package fingerpost.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A text that is read while it is typed; Enter or leaving the field takes it, Esc brings the old one back. */
final class TextControl<T> implements Field {
    private final Entry.Text<T> entry;
    private final Scope<T> scope;
    private final TextInputControl input;
    private final Labelled labelled;
    private String shown;

    TextControl(Entry.Text<T> entry, Scope<T> scope, String id) {
        this.entry = entry;
        this.scope = scope;
        this.shown = entry.text().apply(scope.value());
        this.input = entry.rows() > 1 ? area(entry.rows()) : new TextField();
        input.setText(shown);
        input.setPromptText(entry.prompt());
        labelled = new Labelled(entry.label(), input, id);
        input.textProperty().subscribe(this::judge);
        input.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TextArea area(int rows) {
        TextArea area = new TextArea();
        area.setPrefRowCount(rows);
        area.setPrefColumnCount(10);
        area.setWrapText(true);
        area.textProperty()
                .subscribe(text -> area.setPrefRowCount(Math.clamp(text.lines().count() + 1, rows, 12)));
        return area;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !input.getText().equals(shown)) {
            input.setText(shown);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && (entry.rows() == 1 || event.isShortcutDown())) {
            take();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && entry.rows() > 1 && !event.isShortcutDown()) {
            input.fireEvent(
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
            event.consume();
        }
    }

    private void judge(String text) {
        labelled.refused(
                text.equals(shown)
                        ? Optional.empty()
                        : Trial.refusal(scope, () -> entry.with().apply(scope.value(), text)));
    }

    private void take() {
        String text = input.getText();
        if (!text.equals(shown) && !labelled.isRefused()) {
            T candidate = entry.with().apply(scope.value(), text);
            shown = text;
            scope.commit(candidate, entry.label());
        }
    }

    @Override
    public List<Node> nodes() {
        return List.of(labelled);
    }

    @Override
    public void refresh() {
        String now = entry.text().apply(scope.value());
        boolean untouched = input.getText().equals(shown);
        shown = now;
        if (untouched && !input.getText().equals(now)) {
            input.setText(now);
        } else {
            judge(input.getText());
        }
    }
}
