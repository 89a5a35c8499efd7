package fingerpost.ui.tour;

import fingerpost.ui.speech.Speech;

/** What the tour points to, one after the other. */
enum Step {
    MODES("#modes"),
    PALETTE("#palette"),
    DRAWING("#canvas-pane"),
    DRAWER("#drawer"),
    EXPORT("#mode-export");

    private final String selector;

    Step(String selector) {
        this.selector = selector;
    }

    /** Finds the control in the window. */
    String selector() {
        return selector;
    }

    String title() {
        return switch (this) {
            case MODES -> Speech.of("Four ways to work");
            case PALETTE -> Speech.of("What you draw with");
            case DRAWING -> Speech.of("Your design");
            case DRAWER -> Speech.of("What is wrong, and where");
            case EXPORT -> Speech.of("From the drawing to the servers");
        };
    }

    String text() {
        return switch (this) {
            case MODES ->
                Speech.of("Design, diagnose, simulate and export on one drawing. What you selected stays selected when"
                        + " you switch.");
            case PALETTE ->
                Speech.of("Drag something onto the drawing, or double-click it. Type in the field above to search.");
            case DRAWING ->
                Speech.of("Click a box to see and change what it says. Drag from its edge to connect it; what it may"
                        + " lead to lights up.");
            case DRAWER ->
                Speech.of("Problems are listed here while you draw. The other tabs show records, text and the way of a"
                        + " request.");
            case EXPORT ->
                Speech.of("Export writes the files for your servers, and says what they cannot say. The Help menu has"
                        + " all keys and this tour.");
        };
    }
}
