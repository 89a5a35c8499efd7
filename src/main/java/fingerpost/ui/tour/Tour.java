package fingerpost.ui.tour;

import fingerpost.ui.shared.Settings;
import fingerpost.ui.speech.Speech;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Bubbles over the window, each of which points to one of its controls; the window can be used meanwhile. Right and
 * Enter go on, Left goes back, Escape skips the rest.
 */
public final class Tour extends Pane {
    /** Where it is remembered that a person has seen or skipped the tour. */
    static final String SETTING = "tour";

    private static final List<Step> STEPS = List.of(Step.values());
    private static final double WIDTH = 340;

    private final Node content;
    private final Settings settings;
    private final Region ring = new Region();
    private final Label title = new Label();
    private final Label text = new Label();
    private final Label count = new Label();
    private final Button skip = button(Speech.of("Skip"), "tour-skip", this::end);
    private final Button back = button(Speech.of("Back"), "tour-back", () -> go(-1));
    private final Button next = button(Speech.of("Next"), "tour-next", () -> go(1));
    private final VBox bubble = new VBox(title, text, foot());
    private int at;
    private @Nullable Node target;
    private @Nullable Node before;
    private Subscription following = Subscription.EMPTY;

    /** A tour through that content, over which it is to be laid. */
    public Tour(Node content, Settings settings) {
        this.content = content;
        this.settings = settings;
        setId("tour");
        setPickOnBounds(false);
        setVisible(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        title.getStyleClass().add("tour-title");
        title.setId("tour-title");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        count.setId("tour-count");
        count.getStyleClass().add("text-muted");
        next.getStyleClass().add("accent");
        bubble.setId("tour-bubble");
        bubble.getStyleClass().add("tour-bubble");
        bubble.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(ring, bubble);
    }

    /** Begins with the first control that is there. */
    public void start() {
        if (!isVisible()) {
            before = getScene() == null ? null : getScene().getFocusOwner();
        }
        setVisible(true);
        at = -1;
        go(1);
        next.requestFocus();
    }

    private void go(int by) {
        Optional<Integer> found = found(by);
        if (found.isPresent()) {
            at = found.get();
            show();
        } else if (by > 0) {
            end();
        }
    }

    /** The nearest step in that direction whose control is seen. */
    private Optional<Integer> found(int by) {
        return IntStream.iterate(at + by, i -> i >= 0 && i < STEPS.size(), i -> i + by)
                .filter(i -> isSeen(content.lookup(STEPS.get(i).selector())))
                .boxed()
                .findFirst();
    }

    private static boolean isSeen(@Nullable Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node != null;
    }

    private void show() {
        Step step = STEPS.get(at);
        Node pointed = content.lookup(step.selector());
        target = pointed;
        following.unsubscribe();
        following = Subscription.combine(
                pointed.layoutBoundsProperty().subscribe(this::requestLayout),
                pointed.localToSceneTransformProperty().subscribe(this::requestLayout));
        title.setText(step.title());
        text.setText(step.text());
        count.setText(Speech.of("{0} of {1}", at + 1, STEPS.size()));
        back.setDisable(found(-1).isEmpty());
        next.setText(found(1).isEmpty() ? Speech.of("Done") : Speech.of("Next"));
        next.setAccessibleHelp(step.title() + ". " + step.text());
        bubble.setAccessibleText(step.title() + ". " + step.text());
        if (back.isDisabled() && isVisible()) {
            next.requestFocus();
        }
        requestLayout();
    }

    private void end() {
        boolean focused = bubble.isFocusWithin();
        settings.remember(SETTING, "seen");
        following.unsubscribe();
        following = Subscription.EMPTY;
        target = null;
        setVisible(false);
        if (focused) {
            Node drawing = isSeen(before) ? before : content.lookup("#canvas-pane");
            if (drawing != null) {
                drawing.requestFocus();
            }
        }
        before = null;
    }

    private void pressed(KeyEvent key) {
        switch (key.getCode()) {
            case RIGHT -> go(1);
            case LEFT -> go(-1);
            case ESCAPE -> end();
            case ENTER -> {
                if (key.getTarget() instanceof Button button) {
                    button.fire();
                } else {
                    go(1);
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    @Override
    protected void layoutChildren() {
        Node pointed = target;
        boolean seen = pointed != null && pointed.getScene() != null && isSeen(pointed);
        ring.setVisible(seen);
        double height = bubble.prefHeight(WIDTH);
        if (pointed != null && seen) {
            Bounds there = sceneToLocal(pointed.localToScene(pointed.getLayoutBounds()));
            ring.resizeRelocate(there.getMinX(), there.getMinY(), there.getWidth(), there.getHeight());
            Places.Place place = Places.beside(there, WIDTH, height, getWidth(), getHeight());
            bubble.resizeRelocate(place.x(), place.y(), WIDTH, height);
        } else {
            bubble.resizeRelocate((getWidth() - WIDTH) / 2, (getHeight() - height) / 2, WIDTH, height);
        }
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(6, count, space, skip, back, next);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private static Button button(String word, String id, Runnable deed) {
        Button button = new Button(word);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
