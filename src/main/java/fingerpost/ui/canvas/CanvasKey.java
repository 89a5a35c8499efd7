package fingerpost.ui.canvas;

import fingerpost.ui.speech.Speech;
import java.util.List;
import javafx.scene.input.KeyCode;

/** What keys and the mouse do on the drawing without being an action of a menu; for the sheet of keys. */
public enum CanvasKey {
    WALK(
            "Arrows",
            "Go to the nearest box; Shift adds it",
            KeyCode.LEFT,
            KeyCode.KP_LEFT,
            KeyCode.RIGHT,
            KeyCode.KP_RIGHT,
            KeyCode.UP,
            KeyCode.KP_UP,
            KeyCode.DOWN,
            KeyCode.KP_DOWN),
    NUDGE("Ctrl+Arrows", "Move what is selected; Shift by five steps"),
    NEXT("Tab, Shift+Tab", "Next or previous box", KeyCode.TAB),
    OPEN("Enter", "Edit what is selected, or end the wire", KeyCode.ENTER),
    CONNECT("C", "Begin a wire; arrows aim it", KeyCode.C),
    QUICK_ADD(".", "Add a box that is connected"),
    REMOVE("Backspace", "Delete what is selected", KeyCode.DELETE, KeyCode.BACK_SPACE),
    ALL("Ctrl+A", "Select all", KeyCode.A),
    LEAVE("Esc", "End the gesture; then select nothing", KeyCode.ESCAPE),
    MENU("Shift+F10", "What can be done here", KeyCode.CONTEXT_MENU, KeyCode.F10),
    PAN("Space+drag", "Move the view, as the middle button does", KeyCode.SPACE),
    WHEEL("Wheel", "Move the view; Ctrl zooms, Shift goes sideways"),
    FREE("Alt while dragging", "Boxes go anywhere, without the grid"),
    MARQUEE("Drag", "Select: to the right what is enclosed, to the left what is touched"),
    TOGGLE("Ctrl+click", "Select one more, or one less"),
    RENAME("Double click", "Rename"),
    FAIL("X", "Simulate, Rehearse: fail or heal"),
    PLAY("Space", "Simulate: play or pause"),
    STEP(", and .", "Simulate: a step back or on");

    private final String keys;
    private final String does;
    private final List<KeyCode> codes;

    CanvasKey(String keys, String does, KeyCode... codes) {
        this.keys = keys;
        this.does = does;
        this.codes = List.of(codes);
    }

    /** As they are written on the keys, in the language of the person. */
    public String keys() {
        return Speech.of(keys);
    }

    /** In the language of the person. */
    public String does() {
        return Speech.of(does);
    }

    /** The keys of it that the canvas listens to. */
    List<KeyCode> codes() {
        return codes;
    }
}
