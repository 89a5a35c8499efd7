package fingerpost.ui.workbench;

import fingerpost.ui.shared.Settings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where a window stands, and how large it is: as the last one was. */
final class WindowPlace {
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    /** From the corner of the window before, pixels. */
    private static final double ASIDE = 32;

    private WindowPlace() {}

    /**
     * The scene for that window, which is put to its place.
     *
     * @param others how many windows are open
     */
    static Scene scene(Stage stage, Parent root, Settings settings, int others) {
        Rectangle2D place = Placing.on(
                Screen.getPrimary().getVisualBounds(),
                Math.clamp(number(settings, WIDTH, 1400), 800, 4000),
                Math.clamp(number(settings, HEIGHT, 860), 560, 3000));
        stage.setX(place.getMinX() + others * ASIDE);
        stage.setY(place.getMinY() + others * ASIDE);
        return new Scene(root, place.getWidth(), place.getHeight());
    }

    static void remember(Stage stage, Settings settings) {
        if (!stage.isMaximized()) {
            settings.remember(WIDTH, Integer.toString((int) stage.getScene().getWidth()));
            settings.remember(HEIGHT, Integer.toString((int) stage.getScene().getHeight()));
        }
    }

    private static double number(Settings settings, String key, double usual) {
        return settings.find(key)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Double::parseDouble)
                .orElse(usual);
    }
}
