package fingerpost.ui.preferences;

import fingerpost.ui.actions.ActionId;
import fingerpost.ui.actions.Keymap;
import fingerpost.ui.look.Look;
import fingerpost.ui.shared.FxmlFile;
import fingerpost.ui.shared.Settings;
import fingerpost.ui.shared.Views;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window of the preferences; there is one at a time, whichever window asked for it. */
public final class PreferencesWindow {
    private static final String MARK = "fingerpost.preferences";
    private static final double WIDTH = 620;
    private static final double HEIGHT = 640;

    private PreferencesWindow() {}

    /** Opens it, or brings it to the front. */
    public static void open(Window owner, Settings settings, Look look, Keymap keymap) {
        for (Window each : Window.getWindows()) {
            if (each instanceof Stage open && open.getProperties().containsKey(MARK)) {
                open.toFront();
                open.requestFocus();
                return;
            }
        }
        Stage fresh = new Stage();
        fresh.getProperties().put(MARK, true);
        fresh.initOwner(owner);
        fresh.setTitle(ActionId.PREFERENCES.title().replace("…", ""));
        boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
        Scene scene = new Scene(
                new Views()
                        .with(
                                PreferencesController.class,
                                () -> new PreferencesController(new Preferences(settings, look), keymap, linux))
                        .load(FxmlFile.PREFERENCES),
                WIDTH,
                Math.clamp(owner.getHeight() - 40, 440, HEIGHT));
        look.dress(scene);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), fresh::close);
        fresh.setScene(scene);
        fresh.setMinWidth(560);
        fresh.setMinHeight(420);
        fresh.show();
    }
}
