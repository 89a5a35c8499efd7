package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.topology.Subject;
import fingerpost.ui.speech.Speech;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field over the title of a box in which its name is written anew. Enter takes the name, leaving the field takes it where
 * nothing forbids it, Esc leaves the old one.
 */
final class NameEditor extends InPlace {
    private static final double NARROWEST = 200;
    private static final double TITLE = 13;

    private final Subject subject;
    private final NameDraft draft;
    private final TextField field = new TextField();
    private final Label reason = new Label();

    /** @param closed told once the field is no longer needed */
    NameEditor(Subject subject, NameDraft draft, Runnable closed) {
        super(closed);
        this.subject = subject;
        this.draft = draft;
        setId("canvas-rename");
        getStyleClass().add("canvas-rename");
        field.setId("canvas-rename-field");
        field.setText(draft.text());
        field.setAccessibleText(Speech.of("New name of {0}", draft.text()));
        reason.setId("canvas-rename-reason");
        reason.getStyleClass().add("canvas-rename-reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.managedProperty().bind(reason.visibleProperty());
        getChildren().addAll(field, reason);
        field.textProperty().subscribe(this::judge);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                left();
            }
        });
    }

    @Override
    void begin() {
        field.requestFocus();
        field.selectAll();
    }

    private void judge(String text) {
        Optional<String> refusal = changed(text) ? draft.refusal(text) : Optional.empty();
        reason.setText(refusal.orElse(""));
        reason.setVisible(refusal.isPresent());
        field.setAccessibleHelp(refusal.orElse(""));
        requestLayout();
    }

    private boolean changed(String text) {
        return !text.strip().equals(draft.text());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (!reason.isVisible()) {
                take();
            }
            event.consume();
        }
    }

    private void left() {
        if (reason.isVisible()) {
            close();
        } else {
            take();
        }
    }

    private void take() {
        if (isOpen()) {
            close();
            if (changed(field.getText())) {
                draft.take(field.getText().strip());
            }
        }
    }

    /** Keeps it over the title of its box; closes it where the box is gone. */
    @Override
    void follow(CanvasModel model) {
        Optional<Box> box = model.box(subject);
        if (box.isEmpty()) {
            close();
            return;
        }
        Viewport view = model.viewport();
        double zoom = view.zoom();
        double size = Math.clamp(TITLE * zoom, TITLE, 2 * TITLE);
        field.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", size));
        double width = Math.max(NARROWEST, box.get().width() * zoom);
        double height = field.prefHeight(width);
        Box title = model.title(subject).orElse(box.get());
        double x = view.toCanvasX(box.get().x());
        double y = view.toCanvasY(title.centreY()) - height / 2;
        stand(view, x, y, width);
    }
}
