package fingerpost.ui.canvas;

import fingerpost.layout.Box;
import fingerpost.layout.Frames;
import fingerpost.picture.Symbol;
import fingerpost.topology.GroupKind;
import fingerpost.topology.Subject;
import fingerpost.ui.look.Icons;
import fingerpost.ui.speech.Speech;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Asks what a group is called and what its boxes have in common, where the title of its frame will be. Up and Down choose the
 * kind while the name is typed; Enter makes the group, Esc does not.
 */
final class GroupForm extends InPlace {
    private static final double WIDTH = 336;

    private final Set<Subject> boxes;
    private final GroupDraft draft;
    private final TextField field = new TextField();
    private final ToggleGroup kinds = new ToggleGroup();
    private final Label reason = new Label();
    private boolean begun;

    GroupForm(Set<Subject> boxes, GroupDraft draft, Runnable closed) {
        super(closed);
        this.boxes = boxes;
        this.draft = draft;
        setId("canvas-group");
        getStyleClass().add("canvas-group");
        field.setId("canvas-group-name");
        field.setText(draft.name());
        field.setPromptText(Speech.of("Name of the group"));
        field.setAccessibleText(Speech.of("Name of the group"));
        HBox row = new HBox();
        row.getStyleClass().add("canvas-group-kinds");
        for (GroupKind kind : GroupKind.values()) {
            row.getChildren().add(button(kind));
        }
        reason.setId("canvas-group-reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(field, row, reason);
        field.textProperty().subscribe(this::judge);
        focusWithinProperty().addListener((_, _, within) -> {
            if (begun && !within) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private ToggleButton button(GroupKind kind) {
        ToggleButton button = new ToggleButton(word(kind), Icons.of(Symbol.of(kind)));
        button.setId("canvas-group-" + kind.name().toLowerCase(java.util.Locale.ROOT));
        button.setUserData(kind);
        button.setToggleGroup(kinds);
        button.setSelected(kind == draft.kind());
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> button.setSelected(true));
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private static String word(GroupKind kind) {
        return switch (kind) {
            case PROVIDER -> Speech.of("Provider");
            case SITE -> Speech.of("Site");
            case OTHER -> Speech.of("Other");
        };
    }

    @Override
    void begin() {
        field.requestFocus();
        field.selectAll();
        begun = true;
    }

    private Optional<String> refusal() {
        return draft.refusal(field.getText());
    }

    private void judge(String text) {
        Optional<String> refusal = text.isEmpty() ? Optional.empty() : refusal();
        reason.setText(refusal.orElse(Speech.of("Enter makes the group, Up and Down change its kind, Esc leaves it.")));
        reason.getStyleClass().setAll("label", refusal.isPresent() ? "canvas-rename-reason" : "canvas-group-hint");
        field.setAccessibleHelp(reason.getText());
        requestLayout();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> take();
            case UP -> turn(-1);
            case DOWN -> turn(1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void turn(int by) {
        int now = kinds.getToggles().indexOf(kinds.getSelectedToggle());
        kinds.getToggles()
                .get(Math.clamp(now + by, 0, kinds.getToggles().size() - 1))
                .setSelected(true);
    }

    private void take() {
        Optional<String> refusal = refusal();
        Toggle chosen = kinds.getSelectedToggle();
        if (refusal.isPresent()) {
            reason.setText(refusal.get());
            reason.getStyleClass().setAll("label", "canvas-rename-reason");
        } else if (isOpen() && chosen != null) {
            close();
            draft.take((GroupKind) chosen.getUserData(), field.getText().strip());
        }
    }

    @Override
    void follow(CanvasModel model) {
        Viewport view = model.viewport();
        Box around = boxes.stream()
                .flatMap(each -> model.box(each).stream())
                .reduce(Box::with)
                .map(Frames::around)
                .orElse(view.seen());
        double height = prefHeight(WIDTH);
        stand(view, view.toCanvasX(around.x()), view.toCanvasY(around.y() + Frames.HEADER - 8) - height, WIDTH);
    }
}
