package fingerpost.ui.actions;

/** What a person can do so that an action can be called which cannot be called now. */
public final class Needs {
    private Needs() {}

    public static String of(ActionId id) {
        return switch (id) {
            case UNDO -> "Nothing to undo";
            case REDO -> "Nothing to do again";
            case CUT, COPY, DUPLICATE, DELETE, CONNECT -> "Select something on the drawing first";
            case RENAME -> "Select one thing on the drawing first";
            case WALK_SELECTED, DIAGNOSE_SELECTED -> "Select a name on the drawing first";
            case PASTE, SELECT_ALL, ADD, QUICK_ADD, FIND, INSPECT, CANVAS, DRAWER, PROBLEMS, RECORDS, WALK ->
                "Go to the drawing first";
            case ZOOM_IN, ZOOM_OUT, ZOOM_WHOLE, FIT -> "Go to the drawing first";
            case NEXT_PROBLEM, PREVIOUS_PROBLEM, FIX -> "No problem on the drawing";
            case DESIGN -> "The design is shown, or none is open";
            case ASK_AGAIN -> "Diagnose a domain first";
            case RUN, STOP_RUN -> "Simulate the design first";
            case FAIL_HERE -> "Simulate or rehearse, and select what can fail";
            case STOP_REHEARSAL -> "Nothing is rehearsed";
            case WRITE -> "Export the design, and choose a folder first";
            case SAVE, SAVE_AS, WELCOME, EXPORT, COMPARE, PLAN, COMPARE_LIVE, SIMULATE, REHEARSE, EXPORT_MODE, PROVE ->
                "Open a design first";
            case HISTORY -> "Open a design first";
            case NEW, OPEN, IMPORT_LIVE, IMPORT_FILE, QUIT, DIAGNOSE, STOP_ASKING, GO_TO, ACTIONS, KEYS, ABOUT -> "";
        };
    }
}
