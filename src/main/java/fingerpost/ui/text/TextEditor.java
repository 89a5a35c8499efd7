package fingerpost.ui.text;

import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A text field of many lines with their numbers, where lines can be lit, locked or marked as wrong. The marks are boxes behind
 * the text that follow its scrolling; there are as many as lines are seen.
 */
final class TextEditor extends Region {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Y");
    private static final double NUMBERS = 46;
    private static final double BAR = 4;
    private static final double SPARE = 40;

    private final TextArea area = new TextArea();
    private final Pane marks = new Pane();
    private final Rectangle clip = new Rectangle();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Region> bands = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final Tooltip why = new Tooltip();
    private Set<Integer> lit = Set.of();
    private Set<Integer> locked = Set.of();
    private Map<Integer, String> wrong = Map.of();
    private int[] starts = {0};
    private String text = "";
    private @Nullable Text drawn;
    private Subscription following = Subscription.EMPTY;

    TextEditor() {
        getStyleClass().add("text-editor");
        marks.setMouseTransparent(true);
        marks.setClip(clip);
        area.setId("text-area");
        area.setAccessibleText(Speech.of("Text of the design"));
        getChildren().addAll(marks, area);
        area.textProperty().subscribe(now -> {
            text = now;
            starts = starts(now);
            requestLayout();
        });
        area.scrollTopProperty().subscribe(_ -> mark());
        area.setOnMouseMoved(this::explain);
    }

    /** What the keys of undo and redo do once there is no typing to take back. */
    void beyondTyping(Runnable undo, Runnable redo) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean back = UNDO.match(event) && !area.isUndoable();
            boolean forth = REDO.match(event) && !area.isRedoable();
            if (back || forth) {
                event.consume();
                (back ? undo : redo).run();
            }
        });
    }

    TextArea area() {
        return area;
    }

    ObservableValue<Number> caret() {
        return area.caretPositionProperty();
    }

    /** The line of the caret, from 1. */
    int caretLine() {
        return lineOf(area.getCaretPosition());
    }

    int lines() {
        return starts.length;
    }

    String line(int number) {
        int end = number < starts.length ? starts[number] - 1 : text.length();
        return text.substring(starts[number - 1], end);
    }

    /** Puts another text there; caret and scrolling stay where they are as far as there is text. */
    void show(String other) {
        int line = caretLine();
        int column = area.getCaretPosition() - starts[line - 1];
        double top = area.getScrollTop();
        double left = area.getScrollLeft();
        area.setText(other);
        int kept = Math.min(line, starts.length);
        area.positionCaret(starts[kept - 1] + Math.min(column, line(kept).length()));
        area.setScrollTop(top);
        area.setScrollLeft(left);
    }

    /** Writes that line anew; the caret stays beside the same letters. */
    void replaceLine(int number, String by) {
        int start = starts[number - 1];
        int end = start + line(number).length();
        int caret = area.getCaretPosition();
        area.replaceText(start, end, by);
        int moved = caret >= end ? caret + by.length() - (end - start) : Math.min(caret, start + by.length());
        area.positionCaret(moved);
    }

    /** Puts the caret there and shows it. */
    void goTo(int line, int column) {
        int number = Math.clamp(line, 1, starts.length);
        area.requestFocus();
        area.positionCaret(
                starts[number - 1] + Math.clamp(column - 1, 0, line(number).length()));
    }

    /** Scrolls where the line is not seen. */
    void reveal(int line) {
        double height = lineHeight();
        double at = (line - 1) * height;
        double seen = area.getHeight() - SPARE;
        if (at < area.getScrollTop() || at + height > area.getScrollTop() + seen) {
            area.setScrollTop(Math.max(0, at - seen / 3));
        }
    }

    /** Marks lines by their numbers. */
    void mark(Set<Integer> litLines, Set<Integer> lockedLines, Map<Integer, String> wrongLines) {
        lit = litLines;
        locked = lockedLines;
        wrong = wrongLines;
        requestLayout();
    }

    Set<Integer> lit() {
        return lit;
    }

    Map<Integer, String> wrong() {
        return wrong;
    }

    @Override
    protected void layoutChildren() {
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        marks.resizeRelocate(0, 0, getWidth(), getHeight());
        area.resizeRelocate(NUMBERS, 0, Math.max(0, getWidth() - NUMBERS), getHeight());
        area.layout();
        mark();
    }

    private static int[] starts(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        return Arrays.copyOf(found, count);
    }

    private int lineOf(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private double lineHeight() {
        Text shown = drawn();
        return shown == null ? 16 : shown.getLayoutBounds().getHeight() / starts.length;
    }

    /** What the text field draws its text with; none before it was first laid out. */
    private @Nullable Text drawn() {
        if (getScene() == null) {
            return null;
        }
        if (drawn == null || drawn.getScene() == null) {
            drawn = null;
            following.unsubscribe();
            following = Subscription.EMPTY;
            for (Node each : area.lookupAll(".text")) {
                if (each instanceof Text paragraph && each.getParent() != null) {
                    drawn = paragraph;
                    following = Subscription.combine(
                            paragraph.localToSceneTransformProperty().subscribe((_, _) -> mark()),
                            paragraph.layoutBoundsProperty().subscribe((_, _) -> mark()));
                    break;
                }
            }
        }
        return drawn;
    }

    private void mark() {
        Text shown = drawn();
        if (shown == null) {
            return;
        }
        double height = lineHeight();
        double top = sceneToLocal(shown.localToScene(0, shown.getLayoutBounds().getMinY()))
                .getY();
        int first = Math.max(1, (int) Math.floor(-top / height) + 1);
        int last = Math.min(starts.length, (int) Math.ceil((getHeight() - top) / height));
        int used = 0;
        for (int number = first; number <= last; number++) {
            place(used++, number, top + (number - 1) * height, height);
        }
        for (int i = used; i < numbers.size(); i++) {
            numbers.get(i).setVisible(false);
            bands.get(i).setVisible(false);
            bars.get(i).setVisible(false);
        }
    }

    private void place(int index, int number, double y, double height) {
        if (index == numbers.size()) {
            grow();
        }
        boolean isWrong = wrong.containsKey(number);
        Label label = numbers.get(index);
        label.setText(Integer.toString(number));
        label.resizeRelocate(BAR, y, NUMBERS - BAR - 6, height);
        Region band = bands.get(index);
        Region bar = bars.get(index);
        String style = isWrong ? "text-wrong" : lit.contains(number) ? "text-lit" : "text-locked";
        boolean marked = isWrong || lit.contains(number) || locked.contains(number);
        if (marked) {
            band.getStyleClass().setAll(style);
            bar.getStyleClass().setAll(style + "-bar");
        }
        band.resizeRelocate(NUMBERS, y, Math.max(0, getWidth() - NUMBERS), height);
        bar.resizeRelocate(0, y, BAR, height);
        label.setVisible(true);
        band.setVisible(marked);
        bar.setVisible(marked);
    }

    private void grow() {
        Label label = new Label();
        label.getStyleClass().add("text-number");
        label.setManaged(false);
        Region band = new Region();
        band.setManaged(false);
        Region bar = new Region();
        bar.setManaged(false);
        numbers.add(label);
        bands.add(band);
        bars.add(bar);
        marks.getChildren().addAll(band, bar, label);
    }

    private void explain(MouseEvent moved) {
        Text shown = drawn();
        String reason = "";
        if (shown != null) {
            double top = sceneToLocal(
                            shown.localToScene(0, shown.getLayoutBounds().getMinY()))
                    .getY();
            double y = sceneToLocal(moved.getSceneX(), moved.getSceneY()).getY();
            reason = wrong.getOrDefault((int) Math.floor((y - top) / lineHeight()) + 1, "");
        }
        why.setText(reason);
        area.setTooltip(reason.isEmpty() ? null : why);
    }
}
