package fingerpost.ui.actions;

import fingerpost.ui.speech.Speech;

/** What a person can do so that an action can be called which cannot be called now. */
public final class Needs {
    private Needs() {}

    public static String of(ActionId id) {
        return switch (id) {
            case UNDO -> Speech.of("Nothing to undo");
            case REDO -> Speech.of("Nothing to do again");
            case CUT, COPY, DUPLICATE, DELETE, CONNECT -> Speech.of("Select something on the drawing first");
            case SELECT_UPSTREAM,
                    SELECT_DOWNSTREAM,
                    SELECT_CONNECTED,
                    SELECT_ALIKE,
                    FIT_SELECTION,
                    PIN,
                    DELETE_RECONNECT -> Speech.of("Select something on the drawing first");
            case ALIGN_LEFT, ALIGN_CENTRE, ALIGN_RIGHT, ALIGN_TOP, ALIGN_MIDDLE, ALIGN_BOTTOM ->
                Speech.of("Select two boxes on the drawing first");
            case SPREAD_ACROSS, SPREAD_DOWN -> Speech.of("Select three boxes on the drawing first");
            case SELECT_OTHERS, TIDY, TIDY_NEW, GROUP_BY_PROVIDER, GROUP_BY_SITE, OVERVIEW, COVERAGE ->
                Speech.of("Go to the drawing first");
            case RENAME -> Speech.of("Select one thing on the drawing first");
            case WALK_SELECTED, DIAGNOSE_SELECTED -> Speech.of("Select a name on the drawing first");
            case FOLD -> Speech.of("Select a zone or a group, or something in it, first");
            case FOLD_ALL -> Speech.of("Every zone and group is folded");
            case UNFOLD_ALL -> Speech.of("No zone or group is folded");
            case GROUP, PUT_INTO_GROUP -> Speech.of("Select boxes outside of zones first");
            case UNGROUP -> Speech.of("Select a group, or a box in one, first");
            case TAKE_OUT_OF_GROUP -> Speech.of("Select a box in a group first");
            case PASTE,
                    SELECT_ALL,
                    ADD,
                    QUICK_ADD,
                    FIND,
                    INSPECT,
                    CANVAS,
                    DRAWER,
                    PROBLEMS,
                    RECORDS,
                    LOG,
                    NEXT_PANE,
                    PREVIOUS_PANE,
                    TEXT,
                    TEXT_BESIDE,
                    WALK -> Speech.of("Go to the drawing first");
            case ASK_AS, PICTURE, COPY_PICTURE, PRINT, ZOOM_IN, ZOOM_OUT, ZOOM_WHOLE, FIT ->
                Speech.of("Go to the drawing first");
            case COPY_ZONE, COPY_JSON -> Speech.of("Select something on the drawing first");
            case NEXT_DIFFERENCE, PREVIOUS_DIFFERENCE, TAKE_DIFFERENCE, KEEP_DIFFERENCE ->
                Speech.of("Go to the drawing first");
            case FIND_OUTLINE, FIND_NEXT, FIND_PREVIOUS, SELECT_FOUND -> Speech.of("Go to the drawing first");
            case SHOW_ALL -> Speech.of("Nothing is hidden");
            case DISCARD_TEXT -> Speech.of("The text says what the design does");
            case NEXT_PROBLEM, PREVIOUS_PROBLEM, FIX -> Speech.of("No problem on the drawing");
            case DESIGN -> Speech.of("The design is shown, or none is open");
            case ASK_AGAIN -> Speech.of("Diagnose a domain first");
            case RUN, STOP_RUN -> Speech.of("Simulate the design first");
            case FAIL_HERE -> Speech.of("Simulate or rehearse, and select what can fail");
            case RELOAD, PREVIOUS_VERSIONS -> Speech.of("Save the design in a file first");
            case RECOVER -> Speech.of("Nothing was left unsaved");
            case STOP_REHEARSAL -> Speech.of("Nothing is rehearsed");
            case WRITE -> Speech.of("Export the design, and choose a folder first");
            case SAVE, SAVE_AS, WELCOME, EXPORT, COMPARE, PLAN, COMPARE_LIVE, SIMULATE, REHEARSE, EXPORT_MODE, PROVE ->
                Speech.of("Open a design first");
            case HISTORY, TRIES -> Speech.of("Open a design first");
            case CLOSE_OTHERS, NEXT_TAB, PREVIOUS_TAB -> Speech.of("Open another design first");
            case NEW, OPEN, GRID, IMPORT_LIVE, IMPORT_FILE, PREFERENCES, QUIT -> "";
            case DIAGNOSE, STOP_ASKING, GO_TO, ACTIONS, TOUR, KEYS, ABOUT -> "";
            case NEW_WINDOW, CLOSE_TAB, CLOSE_WINDOW -> "";
        };
    }
}
