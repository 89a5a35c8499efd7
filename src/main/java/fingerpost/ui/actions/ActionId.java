package fingerpost.ui.actions;

import fingerpost.ui.speech.Speech;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Everything that a person can call: where it stands in the menus, its key, what it is called in the undo list. */
public enum ActionId {
    NEW(MenuName.FILE, "New", "Shortcut+N", Feather.FILE_PLUS),
    NEW_WINDOW(MenuName.FILE, "New window", "Shortcut+Shift+N", null),
    OPEN(MenuName.FILE, "Open…", "Shortcut+O", Feather.FOLDER),
    IMPORT_LIVE(MenuName.FILE, "Import from a live domain…", "Shortcut+Shift+I", Feather.DOWNLOAD_CLOUD),
    IMPORT_FILE(MenuName.FILE, "Import a file…", "Shortcut+Alt+I", Feather.FILE_TEXT),
    SAVE(MenuName.FILE, "Save", "Shortcut+S", Feather.SAVE),
    SAVE_AS(MenuName.FILE, "Save as…", "Shortcut+Shift+S", null),
    PICTURE(MenuName.FILE, "Picture of the drawing…", "Shortcut+Alt+S", Feather.IMAGE),
    COPY_PICTURE(MenuName.FILE, "Copy the drawing as a picture", "Shortcut+Alt+D", null),
    PRINT(MenuName.FILE, "Print…", "Shortcut+Alt+Shift+P", Feather.PRINTER),
    RELOAD(MenuName.FILE, "Reload the file", "Shortcut+Alt+R", null),
    PREVIOUS_VERSIONS(MenuName.FILE, "Previous versions…", "Shortcut+Alt+V", null),
    RECOVER(MenuName.FILE, "Recover unsaved work…", null, Feather.ROTATE_CCW),
    WELCOME(MenuName.FILE, "Samples and recent files", "Shortcut+Shift+O", null),
    EXPORT(MenuName.FILE, "Export…", "Shortcut+E", Feather.UPLOAD),
    PREFERENCES(MenuName.FILE, "Preferences…", "Shortcut+Comma", Feather.SETTINGS),
    CLOSE_TAB(MenuName.FILE, "Close tab", "Shortcut+W", null),
    CLOSE_OTHERS(MenuName.FILE, "Close other tabs", null, null),
    CLOSE_WINDOW(MenuName.FILE, "Close window", "Shortcut+Shift+W", null),
    QUIT(MenuName.FILE, "Quit", "Shortcut+Q", null),
    UNDO(MenuName.EDIT, "Undo", "Shortcut+Z", Feather.CORNER_UP_LEFT),
    REDO(MenuName.EDIT, "Redo", "Shortcut+Y", Feather.CORNER_UP_RIGHT),
    HISTORY(MenuName.EDIT, "Undo history…", "Shortcut+H", Feather.CLOCK),
    CUT(MenuName.EDIT, "Cut", "Shortcut+X", Feather.SCISSORS, "Cut"),
    COPY(MenuName.EDIT, "Copy", "Shortcut+C", Feather.COPY),
    COPY_ZONE(MenuName.EDIT, "Copy as zone lines", "Shortcut+Alt+C", null),
    COPY_JSON(MenuName.EDIT, "Copy as JSON", null, null),
    PASTE(MenuName.EDIT, "Paste", "Shortcut+V", Feather.CLIPBOARD, "Paste"),
    DUPLICATE(MenuName.EDIT, "Duplicate", "Shortcut+D", null, "Duplicate"),
    DELETE(MenuName.EDIT, "Delete", "Delete", Feather.TRASH_2, "Delete"),
    DELETE_RECONNECT(MenuName.EDIT, "Delete and reconnect", "Shortcut+Delete", null, "Delete"),
    RENAME(MenuName.EDIT, "Rename", "F2", null),
    CONNECT(MenuName.EDIT, "Connect to…", "Shortcut+K", Feather.LINK, ""),
    QUICK_ADD(MenuName.EDIT, "Add and connect…", "Insert", Feather.PLUS_CIRCLE, ""),
    SELECT_ALL(MenuName.EDIT, "Select all", "Shortcut+A", null),
    SELECT_UPSTREAM(MenuName.EDIT, "Select what leads there", "Shortcut+U", null),
    SELECT_DOWNSTREAM(MenuName.EDIT, "Select where it leads", "Shortcut+J", null),
    SELECT_CONNECTED(MenuName.EDIT, "Select everything connected", "Shortcut+Shift+J", null),
    SELECT_ALIKE(MenuName.EDIT, "Select the same kind", "Shortcut+Shift+K", null),
    SELECT_OTHERS(MenuName.EDIT, "Invert the selection", "Shortcut+Shift+U", null),
    FIND(MenuName.EDIT, "Find or hide by expression…", "Shortcut+F", Feather.SEARCH),
    FIND_NEXT(MenuName.EDIT, "Next match", "F3", Feather.CHEVRON_DOWN),
    FIND_PREVIOUS(MenuName.EDIT, "Previous match", "Shift+F3", Feather.CHEVRON_UP),
    SELECT_FOUND(MenuName.EDIT, "Select all matches", "Shortcut+Shift+Enter", Feather.CHECK_SQUARE),
    ADD(MenuName.VIEW, "Palette", "Shortcut+Shift+A", null),
    SHOW_ALL(MenuName.VIEW, "Show everything that is hidden", "Shortcut+Alt+H", null),
    FIND_OUTLINE(MenuName.VIEW, "Find in outline", "Shortcut+Shift+F", null),
    GO_TO(MenuName.VIEW, "Go to…", "Shortcut+P", Feather.CORNER_DOWN_RIGHT),
    INSPECT(MenuName.VIEW, "Inspector", "Shortcut+I", null),
    CANVAS(MenuName.VIEW, "Canvas", "Shortcut+Shift+C", null),
    DRAWER(MenuName.VIEW, "Show or hide the drawer", "F4", Feather.SIDEBAR),
    PROBLEMS(MenuName.VIEW, "Problems", "Shortcut+Shift+M", null),
    RECORDS(MenuName.VIEW, "Records", "Shortcut+R", null),
    TEXT(MenuName.VIEW, "Text of the design", "Shortcut+B", null),
    TEXT_BESIDE(MenuName.VIEW, "Text beside the drawing", "Shortcut+Alt+B", null),
    DISCARD_TEXT(MenuName.VIEW, "Discard my text", null, null),
    LOG(MenuName.VIEW, "Log of messages", "Shortcut+Alt+M", null),
    NEXT_PANE(MenuName.VIEW, "Next pane", "F6", null),
    PREVIOUS_PANE(MenuName.VIEW, "Previous pane", "Shift+F6", null),
    ZOOM_IN(MenuName.VIEW, "Zoom in", "Shortcut+Equals", Feather.ZOOM_IN),
    ZOOM_OUT(MenuName.VIEW, "Zoom out", "Shortcut+Minus", Feather.ZOOM_OUT),
    ZOOM_WHOLE(MenuName.VIEW, "Zoom to 100 %", "Shortcut+0", null),
    FIT(MenuName.VIEW, "Zoom to everything", "Shortcut+1", Feather.MAXIMIZE),
    NEXT_TAB(MenuName.VIEW, "Next tab", "Shortcut+Tab", null),
    PREVIOUS_TAB(MenuName.VIEW, "Previous tab", "Shortcut+Shift+Tab", null),
    FIT_SELECTION(MenuName.VIEW, "Zoom to the selection", "Shortcut+2", null),
    OVERVIEW(MenuName.VIEW, "Show or hide the overview", "Shortcut+M", Feather.MAP),
    COVERAGE(MenuName.VIEW, "Show or hide coverage", "Shortcut+Alt+O", Feather.SHIELD),
    FOLD(MenuName.VIEW, "Fold or unfold", "Shortcut+Alt+F", Feather.MINIMIZE_2, ""),
    FOLD_ALL(MenuName.VIEW, "Fold all zones and groups", "Shortcut+Alt+G", null, "Fold"),
    UNFOLD_ALL(MenuName.VIEW, "Unfold all zones and groups", "Shortcut+Alt+Shift+G", null, "Unfold"),
    GRID(MenuName.VIEW, "Snap to the grid, or not", "Shortcut+Alt+K", null),
    TIDY(MenuName.ARRANGE, "Tidy the drawing", "Shortcut+L", Feather.GRID, "Tidy"),
    TIDY_NEW(MenuName.ARRANGE, "Arrange only what is new", "Shortcut+Alt+L", null, "Arrange"),
    PIN(MenuName.ARRANGE, "Pin", "Alt+Shift+P", Feather.MAP_PIN, ""),
    GROUP(MenuName.ARRANGE, "Group…", "Shortcut+G", Feather.LAYERS, ""),
    UNGROUP(MenuName.ARRANGE, "Ungroup", "Shortcut+Shift+G", null, ""),
    PUT_INTO_GROUP(MenuName.ARRANGE, "Put into group…", "Alt+Shift+G", null, ""),
    TAKE_OUT_OF_GROUP(MenuName.ARRANGE, "Take out of group", "Alt+Shift+O", null, ""),
    GROUP_BY_PROVIDER(MenuName.ARRANGE, "Group by provider", null, null, "Group by provider"),
    GROUP_BY_SITE(MenuName.ARRANGE, "Group by site", null, null, "Group by site"),
    ALIGN_LEFT(MenuName.ARRANGE, "Align left", "Alt+Shift+L", Feather.ALIGN_LEFT, "Align"),
    ALIGN_CENTRE(MenuName.ARRANGE, "Align centres", "Alt+Shift+C", Feather.ALIGN_CENTER, "Align"),
    ALIGN_RIGHT(MenuName.ARRANGE, "Align right", "Alt+Shift+R", Feather.ALIGN_RIGHT, "Align"),
    ALIGN_TOP(MenuName.ARRANGE, "Align at the top", "Alt+Shift+T", null, "Align"),
    ALIGN_MIDDLE(MenuName.ARRANGE, "Align middles", "Alt+Shift+M", null, "Align"),
    ALIGN_BOTTOM(MenuName.ARRANGE, "Align at the bottom", "Alt+Shift+B", null, "Align"),
    SPREAD_ACROSS(MenuName.ARRANGE, "Distribute across", "Alt+Shift+H", null, "Distribute"),
    SPREAD_DOWN(MenuName.ARRANGE, "Distribute down", "Alt+Shift+V", null, "Distribute"),
    NEXT_PROBLEM(MenuName.CHECK, "Next problem", "F8", null),
    PREVIOUS_PROBLEM(MenuName.CHECK, "Previous problem", "Shift+F8", null),
    FIX(MenuName.CHECK, "Fix the chosen problem", "Alt+Enter", null, ""),
    WALK(MenuName.CHECK, "Walk a request…", "Shortcut+T", Feather.NAVIGATION),
    ASK_AS(MenuName.CHECK, "Ask as somebody…", "Shortcut+Alt+A", Feather.USERS),
    WALK_SELECTED(MenuName.CHECK, "Walk to the selected name", "F5", null),
    COMPARE(MenuName.CHECK, "Compare with…", "Shortcut+Shift+D", Feather.COLUMNS),
    NEXT_DIFFERENCE(MenuName.CHECK, "Next difference", "F7", null),
    PREVIOUS_DIFFERENCE(MenuName.CHECK, "Previous difference", "Shift+F7", null),
    TAKE_DIFFERENCE(MenuName.CHECK, "Take theirs in the chosen difference", "Shortcut+F7", null, "Take"),
    KEEP_DIFFERENCE(MenuName.CHECK, "Keep mine in the chosen difference", "Shortcut+Shift+F7", null),
    PLAN(MenuName.CHECK, "Plan to…", "Shortcut+Alt+P", Feather.LIST),
    DESIGN(MenuName.DIAGNOSE, "Back to the design", "Alt+1", Feather.EDIT_3),
    DIAGNOSE(MenuName.DIAGNOSE, "Diagnose a domain…", "Alt+2", Feather.ACTIVITY),
    DIAGNOSE_SELECTED(MenuName.DIAGNOSE, "Diagnose the selected name", "Shift+F5", Feather.ACTIVITY),
    COMPARE_LIVE(MenuName.DIAGNOSE, "Compare the design with live answers", "Shortcut+Shift+L", null),
    ASK_AGAIN(MenuName.DIAGNOSE, "Ask again", "F9", null),
    STOP_ASKING(MenuName.DIAGNOSE, "Stop asking", "Shift+F9", null),
    SIMULATE(MenuName.SIMULATE, "Simulate the design", "Alt+3", Feather.BAR_CHART_2),
    RUN(MenuName.SIMULATE, "Run the scenario", "Shortcut+Enter", Feather.PLAY),
    FAIL_HERE(MenuName.SIMULATE, "Fail or heal the selected at this time", "Shortcut+Shift+X", Feather.ZAP_OFF),
    STOP_RUN(MenuName.SIMULATE, "Stop the run", null, null),
    REHEARSE(MenuName.SIMULATE, "Rehearse on loopback", "Shortcut+Shift+R", Feather.RADIO),
    STOP_REHEARSAL(MenuName.SIMULATE, "Stop the rehearsal", null, null),
    EXPORT_MODE(MenuName.EXPORT, "Export the design", "Alt+4", Feather.UPLOAD),
    WRITE(MenuName.EXPORT, "Write the files into the folder", "Shortcut+Shift+E", null),
    PROVE(MenuName.EXPORT, "Prove with the real server…", "Shortcut+Shift+T", Feather.CHECK_SQUARE),
    ACTIONS(MenuName.HELP, "All actions…", "Shortcut+Shift+P", Feather.COMMAND),
    TRIES(MenuName.HELP, "What to try", null, Feather.COMPASS),
    TOUR(MenuName.HELP, "Tour", null, Feather.MAP),
    KEYS(MenuName.HELP, "Keys", "F1", null),
    ABOUT(MenuName.HELP, "About Fingerpost", null, null);

    private final MenuName menu;
    private final String title;
    private final Optional<KeyCombination> key;
    private final Optional<Ikon> ikon;
    private final Optional<String> undoName;

    ActionId(MenuName menu, String title, @Nullable String key, @Nullable Ikon ikon) {
        this(menu, title, key, ikon, null);
    }

    ActionId(MenuName menu, String title, @Nullable String key, @Nullable Ikon ikon, @Nullable String undoName) {
        this.menu = menu;
        this.title = title;
        this.key = Optional.ofNullable(key).map(KeyCombination::valueOf);
        this.ikon = Optional.ofNullable(ikon);
        this.undoName = Optional.ofNullable(undoName);
    }

    public MenuName menu() {
        return menu;
    }

    /** In the language of the person. */
    public String title() {
        return Speech.of(title);
    }

    /** The key that it has until a person gives it another one; see {@link Keymap}. */
    public Optional<KeyCombination> usualKey() {
        return key;
    }

    public Optional<Ikon> ikon() {
        return ikon;
    }

    /** How its step in the undo list begins; empty where it changes nothing of the design. */
    public Optional<String> undoName() {
        return undoName;
    }
}
